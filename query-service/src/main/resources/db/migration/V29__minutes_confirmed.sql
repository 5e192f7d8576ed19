-- The later meeting that found the minutes right, and what it wanted changed in them.
alter table meeting add column minutes_confirmed_at text;
alter table meeting add column minutes_corrections text;
