create table adoption (
    position bigint primary key,
    authority text not null,
    plan text not null,
    body text not null,
    minute text,
    effective_on date not null,
    provenance json
);

create index adoption_plan on adoption (authority, plan);

create function adoption_at(on_day date, known bigint) returns setof adoption language sql stable
begin atomic
    select * from adoption where effective_on <= on_day and position <= known;
end;
