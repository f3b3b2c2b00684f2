-- What was done from the control view, when, and with which link. No text of anybody's but the name of a link.
create table logged_deed (
    id bigint primary key,
    workshop_id bigint not null references workshop (id) on delete cascade,
    done_at timestamp with time zone not null,
    by_kind varchar(20) not null,
    by_name varchar(1300) not null,
    said varchar(60) not null,
    undone boolean not null,
    about_id bigint,
    about_link varchar(1300) not null
);
create index logged_deed_workshop on logged_deed (workshop_id, done_at);
