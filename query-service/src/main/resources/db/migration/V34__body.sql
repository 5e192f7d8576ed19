create table body (
    authority text not null,
    id text not null,
    position bigint not null unique,
    name text not null,
    parent text,
    effective_on date not null,
    provenance json,
    primary key (authority, id)
);

create index body_id on body (id);
create index body_parent on body (authority, parent);

create function body_at(on_day date, known bigint) returns setof body language sql stable
begin atomic
    select * from body where effective_on <= on_day and position <= known;
end;
