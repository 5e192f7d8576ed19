create table follow_up (
    authority text not null,
    id text not null,
    position bigint not null unique,
    version bigint not null,
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
    raised_on date not null,
    provenance json,
    status text not null default 'OPEN',
    primary key (authority, id)
);

create index follow_up_id on follow_up (id);
create index follow_up_body on follow_up (authority, body, position);
create index follow_up_minute on follow_up (authority, minute);

create view follow_up_state as
select follow_up.*, due_on(authority, due_day, due_body, raised_on) as due_on from follow_up;
