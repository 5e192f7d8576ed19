create table undertaking (
    authority text not null,
    minute text not null,
    ref text not null,
    position bigint not null,
    by text not null,
    kind text not null,
    wording text not null,
    due json not null,
    effective_on date not null,
    provenance json,
    primary key (authority, minute, ref)
);

create function undertaking_at(on_day date, known bigint) returns setof undertaking language sql stable
begin atomic
    select * from undertaking where effective_on <= on_day and position <= known;
end;
