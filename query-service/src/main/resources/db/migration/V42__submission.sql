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

create function submission_at(on_day date, known bigint) returns setof submission language sql stable
begin atomic
    select * from submission where effective_on <= on_day and position <= known;
end;
