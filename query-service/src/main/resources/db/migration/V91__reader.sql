-- Reads act as this role, which sees the rows of the caller's authorities and no others. Roles belong to all databases
-- of a server, so it may be there already.
do $$
begin
    create role waymark_reader nologin;
exception
    when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
    execute format('grant waymark_reader to %I', current_user);
end
$$;

-- Those that the caller of this transaction may see; none where nothing was said of that.
create function own_authorities() returns text[] language sql stable
begin atomic
    select coalesce(string_to_array(current_setting('waymark.authorities', true), ','), '{}');
end;

-- How far the record of all had come: which position that was tells nothing of its event.
create function position_by(moment timestamptz) returns bigint language sql stable security definer
begin atomic
    select position from recorded_event where recorded_at <= moment order by recorded_at desc, position desc limit 1;
end;
