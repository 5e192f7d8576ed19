create table action (
    authority text not null,
    id text not null,
    position bigint not null unique,
    version bigint not null,
    plan text not null,
    ref text not null,
    findings text[] not null,
    priority text,
    text text not null,
    intended_outcome text,
    lead text not null,
    accountable text,
    partners json not null,
    start_on date,
    success_measures json not null,
    resource text not null,
    effective_on date not null,
    provenance json,
    -- What is due, the day that its words settle, or the body whose next meeting after the day set will.
    due json not null,
    due_day date,
    due_body text,
    due_set_on date not null,
    original_due json not null,
    original_due_day date,
    original_due_body text,
    original_due_set_on date not null,
    times_revised integer not null default 0,
    status text not null default 'OPEN',
    closure json,
    first_closure json,
    primary key (authority, id)
);

create index action_id on action (id);
create index action_plan on action (authority, plan, position);
create index action_finding on action using gin (findings);

create view action_state as
select action.*,
    due_on(authority, due_day, due_body, due_set_on) as due_on,
    due_on(authority, original_due_day, original_due_body, original_due_set_on) as original_due_on
from action;
