-- Actions as they were added.
create table action (
    authority text not null,
    id text not null,
    position bigint not null unique,
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
    -- What was due at first, the day that its words settle, or the body whose next meeting will.
    due json not null,
    due_day date,
    due_body text,
    primary key (authority, id)
);

create index action_id on action (id);
create index action_plan on action (authority, plan, position);
create index action_finding on action using gin (findings);
