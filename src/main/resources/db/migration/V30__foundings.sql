-- Which workshop a key has made: the same key makes no second one, however many arrive at once.
create table founding (
    digest varchar(43) not null primary key,
    content varchar(43) not null,
    workshop_id bigint not null references workshop (id) on delete cascade,
    founded_at timestamp with time zone not null
);
create index founding_workshop on founding (workshop_id);
