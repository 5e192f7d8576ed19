create table submission (
    position bigint primary key,
    authority text not null,
    plan text not null,
    recipient text not null,
    document json not null,
    effective_on date not null,
    provenance json
);

create index submission_plan on submission (authority, plan);
