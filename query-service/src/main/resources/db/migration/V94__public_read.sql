-- When a council opened its record to the public, and when it closed it.
create table public_read (
    position bigint primary key,
    authority text not null,
    open boolean not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json
);

create index public_read_authority on public_read (authority, position);

-- Those whose record is open. The public is of no council, so that no wall would let it find them.
create function open_record() returns table (authority text, name text) language sql stable security definer
begin atomic
    select latest.authority, authority.name
    from (select distinct on (authority) authority, open from public_read order by authority, position desc) latest
    join authority on authority.authority = latest.authority
    where latest.open
    order by latest.authority;
end;

-- The ratings that the public is told: what a meeting decided, unless another rating was put in its place since.
create function published_rating(authority text, plan text, action text, dimension text, on_day date, known bigint)
returns setof rating language sql stable
begin atomic
    select * from rating_at(on_day, known) rating
    where rating.authority = published_rating.authority and rating.plan = published_rating.plan
    and rating.action = published_rating.action and rating.dimension = published_rating.dimension
    and rating.decided_at is not null
    and not exists (
        select from rating later
        where later.authority = rating.authority and later.action = rating.action
        and later.overturns = rating.given_at and later.position > rating.position and later.position <= known)
    order by as_at desc, given_at desc, position desc
    limit 1;
end;
