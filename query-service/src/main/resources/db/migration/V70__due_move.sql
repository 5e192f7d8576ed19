-- From which day to which a revision moved what was due, by what had been announced of meetings by its own day. A day is
-- null where none was settled by then.
create function due_move(revision bigint, known bigint) returns table (previous_on date, due_on date)
language sql stable
begin atomic
    select
        coalesce(before.due_day, (
            select next.held_on from next_meeting(
                moved.authority, before.due_body, before.since, moved.effective_on, known) next)),
        coalesce(moved.due_day, (
            select next.held_on from next_meeting(
                moved.authority, moved.due_body, moved.effective_on, moved.effective_on, known) next))
    from due_revision moved
    cross join lateral (
        (select earlier.due_day, earlier.due_body, earlier.effective_on as since, earlier.position
         from due_revision earlier
         where earlier.authority = moved.authority and earlier.action = moved.action
         and earlier.position < moved.position
         order by earlier.position desc
         limit 1)
        union all
        select action.due_day, action.due_body, action.effective_on, action.position
        from action
        where action.authority = moved.authority and action.id = moved.action
        order by position desc
        limit 1) before
    where moved.position = due_move.revision;
end;
