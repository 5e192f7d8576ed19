create table evidence (
    authority text not null,
    action text not null,
    ref text not null,
    position bigint not null,
    title text not null,
    uri text not null,
    sha256 text not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json,
    primary key (authority, action, ref)
);

create function evidence_at(on_day date, known bigint) returns setof evidence language sql stable
begin atomic
    select * from evidence where effective_on <= on_day and position <= known;
end;
