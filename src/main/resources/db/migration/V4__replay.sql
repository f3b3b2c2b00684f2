-- When each step was opened: with the ideas' own instants, the course of the workshop.
create table step_opening (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    step_id bigint not null references step (id) on delete cascade,
    opened_at timestamp with time zone not null
);
create index step_opening_workshop on step_opening (workshop_id);
create index step_opening_step on step_opening (step_id);
