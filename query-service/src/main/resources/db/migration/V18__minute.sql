create table minute (
    authority text not null,
    id text not null,
    position bigint not null unique,
    version bigint not null,
    body text not null,
    meeting text not null,
    item text not null,
    meeting_on date not null,
    title text not null,
    purpose json not null,
    discussion json not null,
    contributors json not null,
    documents json not null,
    provenance json,
    outcome text,
    addressee text,
    items json,
    resolution_provenance json,
    primary key (authority, id)
);

create index minute_id on minute (id);
create index minute_body on minute (authority, body, position);
