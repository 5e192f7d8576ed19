-- Every read model but the legends of ratings has rows that only grow: one for each thing that was recorded. What was so
-- on a day, as known at a moment, is told by the rows of days up to that one and of positions up to that reached then.
-- A pair of a day and a position is in one row of a stream only, so there is one answer for each pair of clocks.

-- Moments and positions go up together.
create index recorded_event_recorded_at on recorded_event (recorded_at, position);

-- The version of a stream as far as it has taken effect.
create function version_of(authority text, subject text, known bigint) returns table (version bigint)
language sql stable
begin atomic
    select event.version from recorded_event event
    where event.authority = version_of.authority and event.subject = version_of.subject and event.position <= known
    and not exists (
        select from parked_event waiting
        where waiting.authority = version_of.authority and waiting.subject = version_of.subject
        and waiting.position <= event.position)
    order by event.version desc
    limit 1;
end;
