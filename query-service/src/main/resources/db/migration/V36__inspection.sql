create table inspection (
    authority text not null,
    id text not null,
    position bigint not null unique,
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

create function inspection_at(on_day date, known bigint) returns setof inspection language sql stable
begin atomic
    select * from inspection where effective_on <= on_day and position <= known;
end;
