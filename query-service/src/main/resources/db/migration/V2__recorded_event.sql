create table recorded_event (
    position bigint primary key,
    id text not null unique,
    authority text not null,
    authority_sequence bigint not null,
    type text not null,
    -- Byte order, so that the streams within a stream lie together.
    subject text collate "C" not null,
    version bigint not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    by text not null,
    capacity text,
    -- Text, not jsonb: these are the published bytes.
    provenance text,
    correlation_id text not null,
    causation_id text,
    data text not null,
    unique (authority, subject, version)
);

create index recorded_event_authority on recorded_event (authority, position);
