create table due_revision (
    position bigint primary key,
    authority text not null,
    action text not null,
    previous json not null,
    due json not null,
    due_day date,
    due_body text,
    reason text not null,
    granted_by text not null,
    decided_at text,
    by text not null,
    capacity text,
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json
);

create index due_revision_action on due_revision (authority, action, position);

create function due_revision_at(on_day date, known bigint) returns setof due_revision language sql stable
begin atomic
    select * from due_revision where effective_on <= on_day and position <= known;
end;
