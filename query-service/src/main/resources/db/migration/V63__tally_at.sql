create index statement_minute on statement (authority, minute);

-- How many actions of a plan there were on a day, and how many of them stood at each rating of one dimension. There is
-- no row when there was no such plan, or when it does not rate that.
create function tally_at(authority text, plan text, dimension text, on_day date, known bigint)
returns table (total bigint, ratings json) language sql stable
begin atomic
    with action as materialized (
        select action.id from action_at(on_day, known) action
        where action.authority = tally_at.authority and action.plan = tally_at.plan
    ),
    rated as materialized (
        select held.rating, count(*) as n
        from action
        cross join lateral held_rating(
            tally_at.authority, tally_at.plan, action.id, tally_at.dimension, on_day, known) held
        group by held.rating
    )
    select
        (select count(*) from action),
        (select json_object_agg(legend.code, coalesce(rated.n, 0) order by legend.place)
         from legend left join rated on rated.rating = legend.code
         where legend.scheme = scheme.code)
    from plan_at(on_day, known) plan
    cross join lateral (
        values ('DELIVERY', plan.delivery_scheme), ('IMPACT', plan.impact_scheme)
    ) scheme (dimension, code)
    where plan.authority = tally_at.authority and plan.id = tally_at.plan
    and scheme.dimension = tally_at.dimension and scheme.code is not null;
end;

-- The position that the record had come to by the end of a day, as councils count days.
create function reached_on(day date) returns table (reached bigint) language sql stable
begin atomic
    select coalesce((
        select event.position from recorded_event event
        where event.recorded_at < (day + 1)::timestamp at time zone 'Europe/London'
        order by event.recorded_at desc, event.position desc
        limit 1), 0);
end;
