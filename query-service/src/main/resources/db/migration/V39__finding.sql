create table finding (
    authority text not null,
    id text not null,
    position bigint not null unique,
    inspection text not null,
    ref text not null,
    kind text not null,
    area text,
    text text not null,
    page integer,
    partner text,
    root_cause text,
    commentary text,
    effective_on date not null,
    provenance json,
    primary key (authority, id)
);

create index finding_inspection on finding (authority, inspection);

create function finding_at(on_day date, known bigint) returns setof finding language sql stable
begin atomic
    select * from finding where effective_on <= on_day and position <= known;
end;
