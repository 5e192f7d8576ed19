-- What an aggregate remembers of a long stream, so that it need not be read from its first event. It may be thrown away
-- at any time, and serves only the code that wrote it.
create table snapshot (
    authority text not null,
    subject text not null,
    version bigint not null,
    code text not null,
    type text not null,
    state text not null,
    primary key (authority, subject)
);

grant select, insert, update on snapshot to waymark_writer;
