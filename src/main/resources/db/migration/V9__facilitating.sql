-- Who may be responsible for a measure, and by when: lists like the others, so that they are edited like them.
create table responsible (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    position integer not null,
    label varchar(1000) not null
);
create index responsible_workshop on responsible (workshop_id);

create table horizon (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    position integer not null,
    label varchar(1000) not null
);
create index horizon_workshop on horizon (workshop_id);

-- When the facilitator looked at what was flagged, and left it as it is.
alter table flag add column settled_at timestamp with time zone;

-- What the facilitator has said does not belong together: ideas, or an idea and a group, by their ids.
create table parting (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    lower_id bigint not null,
    higher_id bigint not null,
    unique (workshop_id, lower_id, higher_id)
);

-- A frozen wall keeps the matrix as it stood.
alter table workshop alter column stage_frozen set data type varchar(6000);
