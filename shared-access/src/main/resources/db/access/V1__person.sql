-- The services act as this role. Roles belong to all databases of a server, so it may be there already.
do $$
begin
    create role waymark_access nologin;
exception
    when duplicate_object or unique_violation then null;
end
$$;

create table person (
    number bigint generated always as identity unique,
    person uuid not null,
    authority text not null,
    name text not null,
    capacities text[] not null,
    noted_at timestamptz not null,
    primary key (person, authority)
);

-- Or the planner's statistics would keep names of their own.
alter table person alter column name set statistics 0;

-- Nothing but ids, so that the next token does not bring a name back.
create table erased_person (
    person uuid primary key
);

grant usage on schema public to waymark_access;
-- To maintain is to rewrite the table, so that its file forgets what was deleted.
grant select, insert, update, delete, maintain on person to waymark_access;
grant select, insert on erased_person to waymark_access;

do $$
begin
    execute format('grant waymark_access to %I', current_user);
end
$$;
