-- Since when the facilitator takes no more ideas from somebody.
alter table participant add column stopped_at timestamp with time zone;
