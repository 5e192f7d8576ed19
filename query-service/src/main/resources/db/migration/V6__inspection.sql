create table inspection (
    authority text not null,
    id text not null,
    position bigint not null unique,
    version bigint not null,
    inspectorate text not null,
    framework text not null,
    kind text not null,
    from_on date not null,
    to_on date not null,
    scope text,
    exclusions text,
    lead text,
    partners json not null,
    effective_on date not null,
    provenance json,
    primary key (authority, id)
);

create index inspection_id on inspection (id);
