-- Each table that says whose its rows are has a wall, those to come too. The owner, which takes events in, is not held up
-- by it.
do $$
declare
    bare regclass;
    told record;
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
    -- What came of an exempt minute is told from the column that names the minute, or something below it. To adopt a
    -- plan is done in the open, wherever it was decided.
    for told in
        select distinct on (pg_class.oid) pg_class.oid::regclass as name, attname as column from pg_class
        join pg_attribute on attrelid = pg_class.oid
        where relkind = 'r' and relrowsecurity and relnamespace = current_schema::regnamespace
        and (attname in ('minute', 'follow_up', 'subject') and relname <> 'adoption'
            or attname = 'id' and relname = 'minute')
        and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'in_the_room')
    loop
        execute format('create policy in_the_room on %s as restrictive for select to waymark_reader
            using ((select sees_exempt())
                or (authority, minute_behind(%I)) not in (select hidden.authority, hidden.id from hidden_minute() hidden))',
            told.name, told.column);
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
