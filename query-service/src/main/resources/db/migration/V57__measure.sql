create table measure (
    authority text not null,
    id text not null,
    position bigint not null unique,
    name text not null,
    code text,
    unit text not null,
    better text not null,
    cadence text not null,
    actions text[] not null,
    effective_on date not null,
    provenance json,
    primary key (authority, id)
);

create index measure_id on measure (id);
create index measure_action on measure using gin (actions);

create function measure_at(on_day date, known bigint) returns setof measure language sql stable
begin atomic
    select * from measure where effective_on <= on_day and position <= known;
end;
