-- A dry run sees the ledger and what it has appended itself, locks nobody out, and leaves nothing behind. Its temporary
-- view comes before the real table in the search path of its own transaction.
create function begin_dry_run() returns void language plpgsql as $$
begin
    create temp table dry_event (like public.event) on commit drop;
    alter table dry_event
        alter column position drop not null,
        alter column authority_sequence drop not null,
        alter column hash drop not null;
    create temp table dry_receipt (like public.receipt) on commit drop;

    create temp view event as
    select * from public.event union all select * from dry_event;
    create temp view receipt as
    select * from public.receipt union all select * from dry_receipt;

    -- Naming the search path makes cached plans look the names up again.
    set local search_path to pg_temp, public;
end
$$;
