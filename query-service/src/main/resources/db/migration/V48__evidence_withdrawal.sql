-- Documents that back an action no more.
create table evidence_withdrawal (
    authority text not null,
    action text not null,
    ref text not null,
    position bigint not null,
    reason text not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json,
    primary key (authority, action, ref)
);

create function evidence_withdrawal_at(on_day date, known bigint) returns setof evidence_withdrawal
language sql stable
begin atomic
    select * from evidence_withdrawal where effective_on <= on_day and position <= known;
end;
