-- As before, but what is due at no meeting looks for none.
create or replace function action_at(on_day date, known bigint) returns table (
    authority text, id text, "position" bigint, plan text, ref text, findings text[], priority text, text text,
    intended_outcome text, lead text, accountable text, partners json, start_on date, success_measures json,
    resource text, effective_on date, provenance json, due json, due_on date, original_due json, original_due_on date,
    status text, stage_position bigint)
language sql stable
begin atomic
    select
        action.authority, action.id, action.position, action.plan, action.ref, action.findings, action.priority,
        action.text, action.intended_outcome, action.lead, action.accountable, action.partners, action.start_on,
        action.success_measures, action.resource, action.effective_on, action.provenance,
        coalesce(revision.due, action.due),
        case
            when revision.position is null then original.due_on
            when revision.due_body is null then revision.due_day
            else (
                select next.held_on from next_meeting(
                    action.authority, revision.due_body, revision.effective_on, on_day, known) next)
        end,
        action.due, original.due_on,
        coalesce(stage.status, 'OPEN'), stage.position
    from action
    cross join lateral (
        select case
            when action.due_body is null then action.due_day
            else (
                select next.held_on from next_meeting(
                    action.authority, action.due_body, action.effective_on, on_day, known) next)
            end as due_on) original
    left join lateral (
        select * from due_revision_at(on_day, known) revision
        where revision.authority = action.authority and revision.action = action.id
        order by revision.position desc
        limit 1) revision on true
    left join lateral (
        select * from stage_at(on_day, known) stage
        where stage.authority = action.authority and stage.action = action.id
        order by stage.position desc
        limit 1) stage on true
    where action.effective_on <= on_day and action.position <= known;
end;
