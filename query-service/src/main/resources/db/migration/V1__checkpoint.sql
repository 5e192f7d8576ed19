-- How far each partition of the feed has been taken in. An offset counts only for the topic it was read from.
create table feed_partition (
    partition integer primary key,
    topic_id text not null,
    next_offset bigint not null
);

-- The last event of each authority that has taken effect.
create table feed_authority (
    authority text primary key,
    sequence bigint not null,
    position bigint not null
);

-- Every event up to this position has taken effect, whichever partition it came by.
create table feed_watermark (
    only_row boolean primary key default true check (only_row),
    position bigint not null
);

insert into feed_watermark (position) values (0);
