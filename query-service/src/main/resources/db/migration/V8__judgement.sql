create table judgement (
    authority text not null,
    inspection text not null,
    area text not null,
    position bigint not null,
    place integer not null,
    rank integer,
    label text,
    not_judged text,
    commentary text,
    effective_on date not null,
    provenance json,
    primary key (authority, inspection, area)
);
