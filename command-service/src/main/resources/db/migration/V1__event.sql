-- The ledger. Its last position, and the lock that puts commits in order: whoever holds this row appends.
create table ledger_head (
    only_row boolean primary key default true check (only_row),
    position bigint not null,
    recorded_at timestamptz not null
);

insert into ledger_head (position, recorded_at) values (0, 'epoch');

-- The last event of each authority's chain.
create table authority_head (
    authority text primary key,
    sequence bigint not null,
    hash text not null
);

create table event (
    position bigint primary key,
    authority text not null,
    authority_sequence bigint not null,
    subject text not null,
    version bigint not null,
    id text not null,
    type text not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    capacity text,
    provenance text,
    correlation_id text not null,
    causation_id text,
    data text not null,
    hash text not null,
    unique (authority, authority_sequence),
    unique (authority, subject, version)
);

create index event_inspection on event (authority) where type = 'InspectionRecorded';

create function refuse_change_of_event() returns trigger language plpgsql as $$
begin
    raise exception 'events are for ever: % of event is not allowed', tg_op;
end
$$;

create trigger refuse_change_of_event before update or delete or truncate on event
for each statement execute function refuse_change_of_event();
