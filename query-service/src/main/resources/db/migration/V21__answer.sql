create table answer (
    position bigint primary key,
    authority text not null,
    follow_up text not null,
    answer text not null,
    answered_by text not null,
    documents json not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json,
    -- What the body made of it.
    decision text,
    decided_at text,
    remark text,
    decided_on date
);

create index answer_follow_up on answer (authority, follow_up, position);
