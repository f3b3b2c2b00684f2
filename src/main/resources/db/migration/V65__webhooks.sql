-- Addresses of programs that are told what is different, and how far each has been told. The secret signs what is sent.
create table webhook (
    id bigint primary key,
    workshop_id bigint not null references workshop (id) on delete cascade,
    address varchar(1000) not null,
    secret varchar(120) not null,
    told bigint not null,
    message_id varchar(40),
    message varchar(10000),
    message_to bigint default 0 not null,
    attempts int default 0 not null,
    next_try timestamp with time zone,
    taken_until timestamp with time zone,
    given_up int default 0 not null,
    last_status int,
    last_at timestamp with time zone,
    switched_off boolean default false not null
);
create index webhook_of_workshop on webhook (workshop_id);
