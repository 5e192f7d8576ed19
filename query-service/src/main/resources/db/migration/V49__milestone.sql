create table milestone (
    authority text not null,
    action text not null,
    ref text not null,
    position bigint not null,
    text text not null,
    due json not null,
    due_day date,
    due_body text,
    effective_on date not null,
    provenance json,
    primary key (authority, action, ref)
);

-- The milestones that were reached.
create table arrival (
    authority text not null,
    action text not null,
    ref text not null,
    position bigint not null,
    note text,
    effective_on date not null,
    provenance json,
    primary key (authority, action, ref)
);

create function milestone_at(on_day date, known bigint) returns setof milestone language sql stable
begin atomic
    select * from milestone where effective_on <= on_day and position <= known;
end;

create function arrival_at(on_day date, known bigint) returns setof arrival language sql stable
begin atomic
    select * from arrival where effective_on <= on_day and position <= known;
end;
