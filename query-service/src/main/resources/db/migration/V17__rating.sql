create table rating (
    position bigint primary key,
    authority text not null,
    plan text not null,
    action text not null,
    dimension text not null,
    rating text not null,
    previous text,
    confirmed boolean not null,
    direction text not null,
    rationale text not null,
    as_at date not null,
    recorded_at timestamptz not null,
    by text not null,
    capacity text,
    decided_at text,
    evidence json not null,
    provenance json
);

create index rating_action on rating (authority, plan, action, dimension, as_at desc, position desc);
create index rating_replay on rating (authority, action, position);

-- The rating that holds now: that of the latest day, and of those of one day the one recorded last.
create view current_rating as
select distinct on (authority, plan, action, dimension) *
from rating
order by authority, plan, action, dimension, as_at desc, position desc;

-- The words of the rating schemes that ship with the release, for labels and for tallies in order.
create table legend (
    scheme text not null,
    code text not null,
    label text not null,
    place integer not null,
    primary key (scheme, code)
);
