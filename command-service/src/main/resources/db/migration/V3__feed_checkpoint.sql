-- Up to where the broker has acknowledged what the feed sent.
create table feed_checkpoint (
    topic text primary key,
    position bigint not null
);
