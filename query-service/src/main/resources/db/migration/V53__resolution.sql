create table resolution (
    authority text not null,
    minute text not null,
    position bigint not null,
    outcome text not null,
    addressee text,
    items json not null,
    effective_on date not null,
    provenance json,
    primary key (authority, minute)
);

create function resolution_at(on_day date, known bigint) returns setof resolution language sql stable
begin atomic
    select * from resolution where effective_on <= on_day and position <= known;
end;
