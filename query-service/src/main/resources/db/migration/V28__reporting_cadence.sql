-- How often the plan's progress is reported, and to which body.
alter table plan add column reporting_cadence text;
alter table plan add column reports_to text;
