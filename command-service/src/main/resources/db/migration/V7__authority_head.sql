-- Where each chain ends is what its last event says. To keep it a second time took a fifth of an append's work.
drop table authority_head;

create view authority_head as
with recursive named (authority) as (
    (select authority from event order by authority limit 1)
    union all
    select (select event.authority from event where event.authority > named.authority order by authority limit 1)
    from named
    where named.authority is not null
)
select last.authority, last.authority_sequence as sequence, last.position, last.hash
from named
cross join lateral (
    select event.authority, event.authority_sequence, event.position, event.hash
    from event
    where event.authority = named.authority
    order by event.authority_sequence desc
    limit 1
) last;

grant select on authority_head to waymark_writer;
