-- Which vote a notice is about, in which theme, and whether the vote was over by then. Null: from before that was kept.
alter table notice add column step_id bigint;
alter table notice add column theme_id bigint;
alter table notice add column late boolean default false not null;
