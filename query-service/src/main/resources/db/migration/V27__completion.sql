-- When what was promised was done; none while it is not, or is worked on again.
alter table action add column completion json;

drop view action_state;

create view action_state as
select action.*,
    due_on(authority, due_day, due_body, due_set_on) as due_on,
    due_on(authority, original_due_day, original_due_body, original_due_set_on) as original_due_on
from action;
