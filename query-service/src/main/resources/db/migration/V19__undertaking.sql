create table undertaking (
    authority text not null,
    minute text not null,
    ref text not null,
    position bigint not null,
    by text not null,
    kind text not null,
    wording text not null,
    due json not null,
    provenance json,
    primary key (authority, minute, ref)
);
