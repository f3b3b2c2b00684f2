-- Which step was left last, and how much of its time: whoever goes back to it goes on with that.
alter table workshop add column left_step_id bigint;
alter table workshop add column left_step_ms bigint;
