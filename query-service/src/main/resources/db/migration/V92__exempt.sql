-- Why the public was excluded from an item; none for one of the open part.
alter table minute add column exempt text;

create or replace function minute_at(on_day date, known bigint) returns setof minute language sql stable
begin atomic
    select * from minute where effective_on <= on_day and position <= known;
end;

create index minute_exempt on minute (authority, id) where exempt is not null;

-- Whether the caller of this transaction was in the room, so to speak.
create function sees_exempt() returns boolean language sql stable
begin atomic
    select coalesce(current_setting('waymark.sees_exempt', true), '') = 'yes';
end;

-- Those that the caller may not see. A reader could not make this list, for it would not find them.
create function hidden_minute() returns table (authority text, id text) language sql stable security definer
begin atomic
    select authority, id from minute
    where exempt is not null and authority = any (own_authorities()) and not sees_exempt();
end;

-- The minute that a stream is, or came of; the empty text, which is none, for a stream of another sort.
create function minute_behind(subject text) returns text language sql immutable
begin atomic
    select coalesce(substring(subject from '^[^/]+/[^/]+/[^/]+'), '');
end;
