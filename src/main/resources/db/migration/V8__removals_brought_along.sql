-- How many ideas had been hidden in the workshop that this one was brought in from, and why. The ideas did not come along.
create table earlier_removal (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    removal varchar(20) not null,
    ideas bigint not null check (ideas > 0),
    unique (workshop_id, removal)
);
