-- Events that could not be taken in, each with the later ones of its stream, which wait for it.
create table parked_event (
    position bigint primary key,
    authority text not null,
    subject text not null,
    -- Why it could not be taken in; none for one that only waits.
    reason text
);

create index parked_event_stream on parked_event (authority, subject, position);

-- What somebody decided to leave out. It outlives the read models, which can be built anew.
create table if not exists public.skipped_event (
    position bigint primary key,
    authority text not null,
    subject text not null,
    reason text not null,
    skipped_by text not null,
    why text not null,
    skipped_at timestamptz not null default now()
);
