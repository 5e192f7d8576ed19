-- Who looked. The services may add to it and change nothing.
create table look (
    number bigint generated always as identity primary key,
    id uuid not null unique,
    at timestamptz not null,
    until timestamptz not null,
    times bigint not null,
    kind text not null,
    person text,
    address text,
    capacities text[] not null,
    authorities text[] not null,
    method text not null,
    path text not null,
    status integer not null
);

create index look_authorities on look using gin (authorities);

grant select, insert on look to waymark_access;
