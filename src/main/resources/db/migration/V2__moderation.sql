-- What the facilitator did and can take back.
create table deed (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    what varchar(40) not null,
    about_id bigint,
    inverse varchar(1000000) not null,
    done_at timestamp with time zone not null
);
create index deed_workshop on deed (workshop_id);
