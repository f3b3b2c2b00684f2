-- By how much the machine's clock was ahead of the one that the running timer follows, when the server last looked.
alter table workshop add column timer_apart_millis bigint;
