create table plan (
    authority text not null,
    id text not null,
    position bigint not null unique,
    name text not null,
    short_name text,
    from_on date not null,
    to_on date not null,
    inspections json not null,
    delivery_scheme text not null,
    impact_scheme text,
    owner text not null,
    effective_on date not null,
    provenance json,
    primary key (authority, id)
);

create index plan_id on plan (id);

create function plan_at(on_day date, known bigint) returns setof plan language sql stable
begin atomic
    select * from plan where effective_on <= on_day and position <= known;
end;
