-- How often a plan's progress is reported, and to which body.
create table reporting_cadence (
    position bigint primary key,
    authority text not null,
    plan text not null,
    cadence text not null,
    reports_to text,
    effective_on date not null
);

create index reporting_cadence_plan on reporting_cadence (authority, plan, position);

create function reporting_cadence_at(on_day date, known bigint) returns setof reporting_cadence language sql stable
begin atomic
    select distinct on (authority, plan) * from reporting_cadence
    where effective_on <= on_day and position <= known
    order by authority, plan, position desc;
end;
