-- Where the broker put the last event of each partition when the checkpoint was kept. A topic that holds another event
-- there has lost some, whatever stands behind it.
create table feed_place (
    topic text not null,
    partition integer not null,
    record_offset bigint not null,
    position bigint not null,
    primary key (topic, partition)
);

grant select, insert, update on feed_place to waymark_writer;
