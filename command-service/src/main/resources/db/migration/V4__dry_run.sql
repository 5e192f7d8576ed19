-- A dry run sees the ledger and what it has appended itself, locks nobody out, and leaves nothing behind. Its temporary
-- views come before the real tables in the search path of its own transaction.
create function begin_dry_run() returns void language plpgsql as $$
begin
    create temp table dry_event (like public.event) on commit drop;
    create temp table dry_receipt (like public.receipt) on commit drop;
    alter table dry_event alter column position drop not null, alter column authority_sequence drop not null;

    create temp view event as
    select * from public.event union all select * from dry_event;
    create temp view receipt as
    select * from public.receipt union all select * from dry_receipt;

    create trigger keep_dry_event instead of insert on event
    for each row execute function public.keep_dry_event();
    create trigger keep_dry_receipt instead of insert on receipt
    for each row execute function public.keep_dry_receipt();

    -- Naming the search path makes cached plans look the names up again.
    set local search_path to pg_temp, public;
end
$$;

create function keep_dry_event() returns trigger language plpgsql as $$
begin
    insert into dry_event select new.*;
    return new;
end
$$;

create function keep_dry_receipt() returns trigger language plpgsql as $$
begin
    insert into dry_receipt select new.*;
    return new;
end
$$;
