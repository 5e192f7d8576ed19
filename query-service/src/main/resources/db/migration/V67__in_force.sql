-- What is entered late holds from its day until that of the next one, as a rating or a target does.
drop index reporting_cadence_plan;
create index reporting_cadence_plan on reporting_cadence (authority, plan, effective_on desc, position desc);

drop index slip_cap_plan;
create index slip_cap_plan on slip_cap (authority, plan, effective_on desc, position desc);

create or replace function reporting_cadence_at(on_day date, known bigint) returns setof reporting_cadence
language sql stable
begin atomic
    select distinct on (authority, plan) * from reporting_cadence
    where effective_on <= on_day and position <= known
    order by authority, plan, effective_on desc, position desc;
end;

create or replace function slip_cap_at(on_day date, known bigint) returns setof slip_cap language sql stable
begin atomic
    select distinct on (authority, plan) * from slip_cap
    where effective_on <= on_day and position <= known
    order by authority, plan, effective_on desc, position desc;
end;
