-- What was announced of a meeting, the first time and again: one announced for a month may get its day later.
create table announcement (
    position bigint primary key,
    authority text not null,
    id text not null,
    body text not null,
    ref text not null,
    due json not null,
    -- The day, where it is settled. A meeting announced for “mid-March” has none and is nobody's next meeting.
    held_on date,
    title text,
    effective_on date not null,
    provenance json
);

create index announcement_meeting on announcement (authority, body, id, position);

-- A later meeting found the minutes of one right.
create table minutes_confirmation (
    position bigint primary key,
    authority text not null,
    meeting text not null,
    confirmed_at text not null,
    corrections text,
    effective_on date not null
);

create index minutes_confirmation_meeting on minutes_confirmation (authority, meeting);

-- The meetings by what was announced last of each.
create function meeting_at(on_day date, known bigint) returns setof announcement language sql stable
begin atomic
    select distinct on (authority, body, id) * from announcement
    where effective_on <= on_day and position <= known
    order by authority, body, id, position desc;
end;

create function minutes_confirmation_at(on_day date, known bigint) returns setof minutes_confirmation
language sql stable
begin atomic
    select * from minutes_confirmation where effective_on <= on_day and position <= known;
end;

-- The day of a body's first meeting after a day, as far as that was announced: what is due at its next meeting is due then.
create function next_meeting(authority text, body text, after date, on_day date, known bigint)
returns table (held_on date) language sql stable
begin atomic
    select min(meeting.held_on) from meeting_at(on_day, known) meeting
    where meeting.authority = next_meeting.authority and meeting.body = next_meeting.body and meeting.held_on > after;
end;
