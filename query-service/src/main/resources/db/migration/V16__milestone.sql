create table milestone (
    authority text not null,
    action text not null,
    ref text not null,
    position bigint not null,
    text text not null,
    due json not null,
    due_day date,
    due_body text,
    effective_on date not null,
    provenance json,
    reached_on date,
    note text,
    primary key (authority, action, ref)
);
