-- The position of the answer that the body decides on next.
alter table follow_up add column latest_answer bigint;

update follow_up set latest_answer = (
    select max(answer.position) from answer
    where answer.authority = follow_up.authority and answer.follow_up = follow_up.id);
