create table answer (
    position bigint primary key,
    authority text not null,
    follow_up text not null,
    answer text not null,
    answered_by text not null,
    documents json not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json
);

create index answer_follow_up on answer (authority, follow_up, position);

-- What the body made of the answer before it.
create table decision (
    position bigint primary key,
    authority text not null,
    follow_up text not null,
    decision text not null,
    decided_at text not null,
    remark text,
    effective_on date not null,
    provenance json
);

create index decision_follow_up on decision (authority, follow_up, position);

create function answer_at(on_day date, known bigint) returns setof answer language sql stable
begin atomic
    select * from answer where effective_on <= on_day and position <= known;
end;

create function decision_at(on_day date, known bigint) returns setof decision language sql stable
begin atomic
    select * from decision where effective_on <= on_day and position <= known;
end;

create function follow_up_at(on_day date, known bigint) returns table (
    authority text, id text, "position" bigint, body text, minute text, label text, kind text, wording text, owner text,
    counterpart text, due json, due_on date, effective_on date, provenance json, status text)
language sql stable
begin atomic
    select
        follow_up.authority, follow_up.id, follow_up.position, follow_up.body, follow_up.minute, follow_up.label,
        follow_up.kind, follow_up.wording, follow_up.owner, follow_up.counterpart, follow_up.due,
        coalesce(follow_up.due_day, (
            select next.held_on from next_meeting(
                follow_up.authority, follow_up.due_body, follow_up.effective_on, on_day, known) next)),
        follow_up.effective_on, follow_up.provenance,
        case
            when answer.position is null then 'OPEN'
            when decision.decision is null then 'ANSWERED'
            when decision.decision = 'ACCEPTED' then 'ACCEPTED'
            else 'OPEN'
        end
    from follow_up
    left join lateral (
        select answer.position from answer_at(on_day, known) answer
        where answer.authority = follow_up.authority and answer.follow_up = follow_up.id
        order by answer.position desc
        limit 1) answer on true
    left join lateral (
        select decision.decision from decision_at(on_day, known) decision
        where decision.authority = follow_up.authority and decision.follow_up = follow_up.id
        and decision.position > answer.position
        order by decision.position
        limit 1) decision on true
    where follow_up.effective_on <= on_day and follow_up.position <= known;
end;
