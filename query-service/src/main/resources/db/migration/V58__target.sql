-- What is aimed for, from its day until that of the next one.
create table target (
    position bigint primary key,
    authority text not null,
    measure text not null,
    target json not null,
    agreed_at text,
    by text not null,
    capacity text,
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json
);

create index target_measure on target (authority, measure, effective_on desc, position desc);

create function target_at(on_day date, known bigint) returns setof target language sql stable
begin atomic
    select * from target where effective_on <= on_day and position <= known;
end;
