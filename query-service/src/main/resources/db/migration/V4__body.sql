create table body (
    authority text not null,
    id text not null,
    position bigint not null unique,
    version bigint not null,
    name text not null,
    parent text,
    effective_on date not null,
    provenance json,
    primary key (authority, id)
);

create index body_id on body (id);
create index body_parent on body (authority, parent);
