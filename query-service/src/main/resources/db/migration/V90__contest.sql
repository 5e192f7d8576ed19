-- Findings that the council disputes. They stay.
create table contest (
    authority text not null,
    finding text not null,
    position bigint not null unique,
    inspection text not null,
    reason text not null,
    documents json not null,
    by text not null,
    capacity text,
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json,
    primary key (authority, finding)
);

create function contest_at(on_day date, known bigint) returns setof contest language sql stable
begin atomic
    select * from contest where effective_on <= on_day and position <= known;
end;
