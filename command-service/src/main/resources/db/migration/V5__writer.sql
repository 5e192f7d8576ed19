-- The services act as this role, which can add events and change none. Roles belong to all databases of a server, so it
-- may be there already.
do $$
begin
    create role waymark_writer nologin;
exception
    when duplicate_object or unique_violation then null;
end
$$;

grant usage on schema public to waymark_writer;
grant select, insert on event, receipt to waymark_writer;
grant select, insert, update on authority_head, feed_checkpoint to waymark_writer;
grant select, update on ledger_head to waymark_writer;

do $$
begin
    execute format('grant temporary on database %I to waymark_writer', current_database());
    execute format('grant waymark_writer to %I', current_user);
end
$$;
