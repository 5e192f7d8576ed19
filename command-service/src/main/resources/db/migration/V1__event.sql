-- The ledger. Its last position, and the lock that puts commits in order: whoever holds this row appends.
create table ledger_head (
    only_row boolean primary key default true check (only_row),
    position bigint not null,
    recorded_at timestamptz not null
);

insert into ledger_head (position, recorded_at) values (0, 'epoch');

create table authority_head (
    authority text primary key,
    sequence bigint not null
);

create table event (
    position bigint primary key,
    authority text not null,
    authority_sequence bigint not null,
    id text not null unique,
    stream text not null,
    stream_version bigint not null,
    stream_type text not null,
    type text not null,
    revision text,
    effective_on date not null,
    recorded_at timestamptz not null,
    data bytea not null,
    metadata bytea not null,
    unique (stream, stream_version),
    unique (authority, authority_sequence)
);

create index event_inspection on event (authority) where type = 'InspectionRecorded';

-- A sequence would give its numbers before the commit and lose those of a rollback, so that a reader by position
-- could pass over an event for ever. The locked row gives them in commit order and without gaps.
create function number_event() returns trigger language plpgsql as $$
begin
    update ledger_head
    set position = position + 1, recorded_at = greatest(recorded_at, new.recorded_at)
    returning position, recorded_at into new.position, new.recorded_at;

    insert into authority_head (authority, sequence) values (new.authority, 1)
    on conflict (authority) do update set sequence = authority_head.sequence + 1
    returning sequence into new.authority_sequence;

    return new;
end
$$;

create trigger number_event before insert on event
for each row execute function number_event();

create function announce_event() returns trigger language plpgsql as $$
begin
    perform pg_notify('event', '');
    return null;
end
$$;

create trigger announce_event after insert on event
for each statement execute function announce_event();

create function refuse_change_of_event() returns trigger language plpgsql as $$
begin
    raise exception 'events are for ever: % of event is not allowed', tg_op;
end
$$;

create trigger refuse_change_of_event before update or delete or truncate on event
for each statement execute function refuse_change_of_event();
