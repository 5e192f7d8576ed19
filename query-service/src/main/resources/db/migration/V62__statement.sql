-- What was claimed at a meeting, with the figures in it, if any.
create table statement (
    authority text not null,
    id text not null,
    position bigint not null unique,
    body text not null,
    minute text not null,
    ref text not null,
    by text not null,
    wording text not null,
    tally json,
    -- The day of the meeting.
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json,
    primary key (authority, id)
);

create index statement_id on statement (id);
create index statement_body on statement (authority, body, position);

create function statement_at(on_day date, known bigint) returns setof statement language sql stable
begin atomic
    select * from statement where effective_on <= on_day and position <= known;
end;
