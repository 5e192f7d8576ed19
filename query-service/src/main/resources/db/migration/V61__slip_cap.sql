-- How far the dates of a plan's actions may slip before a body has to grant it.
create table slip_cap (
    position bigint primary key,
    authority text not null,
    plan text not null,
    -- At most so many days after the date of before all revisions.
    days integer,
    -- At most so many revisions.
    times integer,
    reason text not null,
    decided_at text,
    by text not null,
    capacity text,
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json
);

create index slip_cap_plan on slip_cap (authority, plan, position);

create function slip_cap_at(on_day date, known bigint) returns setof slip_cap language sql stable
begin atomic
    select distinct on (authority, plan) * from slip_cap
    where effective_on <= on_day and position <= known
    order by authority, plan, position desc;
end;
