-- Each table that says whose its rows are has a wall, those to come too. The owner, which takes events in, is not held up
-- by it.
do $$
declare
    bare regclass;
begin
    -- Services may start at the same time.
    perform pg_advisory_xact_lock(hashtext('waymark walls'));
    for bare in
        select oid::regclass from pg_class
        where relkind = 'r' and not relrowsecurity
        and (relnamespace = current_schema::regnamespace or oid = 'public.skipped_event'::regclass)
        and exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'authority')
    loop
        execute format('alter table %s enable row level security', bare);
        -- The list is made once for a statement, and not for each row.
        execute format('create policy own on %s for select to waymark_reader
            using (authority = any ((select own_authorities())::text[]))', bare);
    end loop;
    for bare in
        select oid::regclass from pg_class
        where relkind = 'r' and not has_table_privilege('waymark_reader', oid, 'select')
        and (relnamespace = current_schema::regnamespace or oid = 'public.skipped_event'::regclass)
    loop
        execute format('grant select on %s to waymark_reader', bare);
    end loop;
    if not has_schema_privilege('waymark_reader', current_schema, 'usage') then
        execute format('grant usage on schema %I to waymark_reader', current_schema);
    end if;
end
$$;
