create table authority (
    authority text primary key,
    position bigint not null,
    version bigint not null,
    name text not null,
    dfe_number text,
    ofsted_urn text,
    effective_on date not null,
    provenance json
);
