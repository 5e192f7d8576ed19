-- The ratings of one action of days up to one, those that were put right later too. Each that was not held until the day
-- of the next one of its dimension, the last one until today. Days on which the action was closed do not count.
create function holding_at(authority text, plan text, action text, on_day date, known bigint, today date)
returns table (
    "position" bigint, dimension text, rating text, as_at date, corrected_by bigint, held_until date, days integer)
language sql stable
begin atomic
    -- Of the entries about one rating each puts the one before it right.
    with given as (
        select
            rating.position, rating.dimension, rating.rating, rating.as_at, rating.given_at,
            lead(rating.position) over (partition by rating.given_at order by rating.position) as corrected_by
        from rating
        where rating.authority = holding_at.authority and rating.plan = holding_at.plan
        and rating.action = holding_at.action and rating.position <= known
    ),
    closed as materialized (
        select since, until from (
            select stage.status, stage.effective_on as since,
                coalesce(lead(stage.effective_on) over (order by stage.position), today) as until
            from stage_at(on_day, known) stage
            where stage.authority = holding_at.authority and stage.action = holding_at.action) each
        where status = 'CLOSED'
    ),
    held as (
        select given.*, case when given.corrected_by is null then lead(given.as_at) over (
            partition by given.dimension, given.corrected_by is null
            order by given.as_at, given.given_at, given.position) end as until
        from given
        where given.as_at <= on_day
    )
    select held.position, held.dimension, held.rating, held.as_at, held.corrected_by, held.until,
        case when held.corrected_by is null then
            greatest(coalesce(held.until, today) - held.as_at, 0) - (
                select coalesce(sum(greatest(
                    least(coalesce(held.until, today), closed.until) - greatest(held.as_at, closed.since), 0)), 0)
                from closed)::integer
        end
    from held;
end;
