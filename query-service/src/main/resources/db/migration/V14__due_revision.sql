create table due_revision (
    position bigint primary key,
    authority text not null,
    action text not null,
    previous json not null,
    due json not null,
    reason text not null,
    granted_by text not null,
    decided_at text,
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json
);

create index due_revision_action on due_revision (authority, action);
