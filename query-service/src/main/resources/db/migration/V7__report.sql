create table report (
    position bigint primary key,
    authority text not null,
    inspection text not null,
    received_on date not null,
    published_on date,
    documents json not null,
    provenance json
);

create index report_inspection on report (authority, inspection);
