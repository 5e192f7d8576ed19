create table meeting (
    authority text not null,
    id text not null,
    position bigint not null unique,
    -- Of the body's stream: a meeting announced for a month may get its day by a later event.
    version bigint not null,
    body text not null,
    ref text not null,
    due json not null,
    -- The day, where it is settled. A meeting announced for “mid-March” has none and is nobody's next meeting.
    held_on date,
    title text,
    effective_on date not null,
    provenance json,
    primary key (authority, id)
);

create index meeting_held_on on meeting (authority, body, held_on);

-- The last day of something due: the one its words settle, or else that of the body's first meeting after the day on
-- which it was set.
create function due_on(authority text, day date, body text, set_on date) returns date
language sql stable
return coalesce(
    day,
    (select min(meeting.held_on) from meeting
     where meeting.authority = due_on.authority and meeting.body = due_on.body and meeting.held_on > set_on));
