-- The action's version at which it was given, by which it is validated, overturned and corrected.
alter table rating add column version bigint;

update rating set version = recorded_event.version
from recorded_event where recorded_event.position = rating.position;

alter table rating alter column version set not null;

-- Of a rating that puts another right: the version at which that one was given, and what was wrong with it.
alter table rating add column corrects bigint;
alter table rating add column reason text;

-- Of a rating that a second person put in the place of another: the version at which that one was given.
alter table rating add column overturns bigint;

create index rating_correction on rating (authority, action, corrects) where corrects is not null;

-- What a second person found right.
create table validation (
    position bigint primary key,
    authority text not null,
    action text not null,
    rating_version bigint not null,
    remark text,
    by text not null,
    capacity text,
    decided_at text,
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json
);

create index validation_action on validation (authority, action, rating_version);

-- The ratings as they are taken to be now: each by what it was given as, or by its last correction.
create view settled_rating as
select rating.*, coalesce(corrects, version) as given_at
from rating
where not exists (
    select from rating later
    where later.authority = rating.authority and later.action = rating.action
    and later.corrects = coalesce(rating.corrects, rating.version) and later.position > rating.position);

-- The rating that holds now: that of the latest day, and of those of one day the one given last.
drop view current_rating;

create view current_rating as
select distinct on (authority, plan, action, dimension) *
from settled_rating
order by authority, plan, action, dimension, as_at desc, given_at desc;
