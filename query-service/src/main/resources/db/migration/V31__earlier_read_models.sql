-- The read models of before kept one state of each thing, and told of no other day. They are taken down, and the feed
-- fills those that follow from the first event on. What somebody decided to skip stays.
drop table if exists
    authority, body, meeting, inspection, report, judgement, finding, plan, adoption, submission, action, due_revision,
    evidence, evidence_withdrawal, milestone, rating, validation, legend, minute, undertaking, follow_up, answer,
    measure, target, reading
    cascade;
drop function if exists due_on;
truncate recorded_event, parked_event, feed_partition, feed_authority;
update feed_watermark set position = 0;
