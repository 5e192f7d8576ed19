-- Follow-ups as they were raised.
create table follow_up (
    authority text not null,
    id text not null,
    position bigint not null unique,
    body text not null,
    minute text not null,
    label text not null,
    kind text not null,
    wording text not null,
    owner text,
    counterpart text,
    due json not null,
    due_day date,
    due_body text,
    -- The day of the meeting that raised it.
    effective_on date not null,
    provenance json,
    primary key (authority, id)
);

create index follow_up_id on follow_up (id);
create index follow_up_body on follow_up (authority, body, position);
create index follow_up_minute on follow_up (authority, minute);
