-- The entries of a stream and of those within it, whose names go on after a slash: the character after it is the zero.
-- They are found first, whatever else is asked of them, as the planner takes a stream for no narrower than a span of
-- positions.
create function entry_within(authority text, subject text) returns table ("position" bigint, effective_on date)
language sql stable
begin atomic
    with entry as materialized (
        select event.position, event.effective_on from recorded_event event
        where event.authority = entry_within.authority
        and event.subject >= entry_within.subject and event.subject < entry_within.subject || '0'
        and (event.subject = entry_within.subject or event.subject > entry_within.subject || '/')
    )
    select entry.position, entry.effective_on from entry;
end;
