create table report (
    position bigint primary key,
    authority text not null,
    inspection text not null,
    received_on date not null,
    published_on date,
    documents json not null,
    effective_on date not null,
    provenance json
);

create index report_inspection on report (authority, inspection);

create function report_at(on_day date, known bigint) returns setof report language sql stable
begin atomic
    select * from report where effective_on <= on_day and position <= known;
end;
