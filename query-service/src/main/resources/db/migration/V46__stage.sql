-- An action was completed, closed or reopened.
create table stage (
    position bigint primary key,
    authority text not null,
    action text not null,
    status text not null,
    closure text,
    -- Of a completion, what was done; of the others, why.
    reason text not null,
    by text not null,
    capacity text,
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json
);

create index stage_action on stage (authority, action, position);

create function stage_at(on_day date, known bigint) returns setof stage language sql stable
begin atomic
    select * from stage where effective_on <= on_day and position <= known;
end;
