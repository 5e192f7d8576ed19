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
    -- The action's version at which it was recorded.
    version bigint not null,
    -- The version at which the rating was given, by which it is validated, overturned and corrected: of one that puts
    -- another right, that other's.
    given_at bigint not null,
    corrects bigint,
    -- What was wrong with what it corrects.
    reason text,
    -- Of a rating that a second person put in the place of another: the version at which that one was given.
    overturns bigint,
    provenance json
);

create index rating_action on rating (
    authority, plan, action, dimension, as_at desc, given_at desc, position desc);
create index rating_correction on rating (authority, action, corrects) where corrects is not null;
create index rating_overturned on rating (authority, action, overturns) where overturns is not null;

-- The ratings of days up to one, each by what it was given as or by its last correction.
create function rating_at(on_day date, known bigint) returns setof rating language sql stable
begin atomic
    select * from rating
    where as_at <= on_day and position <= known
    and not exists (
        select from rating later
        where later.authority = rating.authority and later.action = rating.action
        and later.corrects = rating.given_at and later.position > rating.position and later.position <= known);
end;

-- The rating that held: that of the latest day, and of those of one day the one given last.
create function held_rating(
    authority text, plan text, action text, dimension text, on_day date, known bigint) returns setof rating
language sql stable
begin atomic
    select * from rating_at(on_day, known) rating
    where rating.authority = held_rating.authority and rating.plan = held_rating.plan
    and rating.action = held_rating.action and rating.dimension = held_rating.dimension
    order by as_at desc, given_at desc, position desc
    limit 1;
end;

-- The words of the rating schemes that ship with the release, for labels and for tallies in order.
create table legend (
    scheme text not null,
    code text not null,
    label text not null,
    place integer not null,
    primary key (scheme, code)
);
