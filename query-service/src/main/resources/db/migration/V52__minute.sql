create table minute (
    authority text not null,
    id text not null,
    position bigint not null unique,
    body text not null,
    meeting text not null,
    item text not null,
    title text not null,
    purpose json not null,
    discussion json not null,
    contributors json not null,
    documents json not null,
    -- The day of the meeting.
    effective_on date not null,
    provenance json,
    primary key (authority, id)
);

create index minute_id on minute (id);
create index minute_body on minute (authority, body, position);

create function minute_at(on_day date, known bigint) returns setof minute language sql stable
begin atomic
    select * from minute where effective_on <= on_day and position <= known;
end;
