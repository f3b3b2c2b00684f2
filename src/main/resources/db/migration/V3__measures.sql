-- The matrix (importance and feasibility of the top items) and the measures that come out of a workshop.
alter table step add column matrix_items integer check (matrix_items > 0);
alter table step add column participants_write boolean default false not null;

create table rating (
    id bigint primary key,
    participant_id bigint not null references participant (id),
    idea_id bigint references idea (id),
    group_id bigint references idea_group (id),
    importance integer check (importance between 1 and 5),
    feasibility integer check (feasibility between 1 and 5),
    unique (participant_id, idea_id),
    unique (participant_id, group_id),
    check ((idea_id is null) <> (group_id is null)),
    check (importance is not null or feasibility is not null)
);
create index rating_idea on rating (idea_id);
create index rating_group on rating (group_id);

create table measure (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    position integer not null,
    participant_id bigint references participant (id),
    shared boolean not null,
    edition integer not null,
    title varchar(1000) not null,
    why varchar(4000) not null,
    responsible varchar(1000) not null,
    carried_out_by varchar(1000) not null,
    horizon varchar(1000) not null,
    written_at timestamp with time zone not null
);
create index measure_workshop on measure (workshop_id);
create index measure_participant on measure (participant_id);

create table measure_tag (
    measure_id bigint not null references measure (id) on delete cascade,
    tags_id bigint not null references tag (id),
    primary key (measure_id, tags_id)
);
create index measure_tag_tag on measure_tag (tags_id);

create table source (
    id bigint primary key,
    measure_id bigint not null references measure (id) on delete cascade,
    idea_id bigint references idea (id),
    group_id bigint references idea_group (id),
    unique (measure_id, idea_id),
    unique (measure_id, group_id),
    check ((idea_id is null) <> (group_id is null))
);
create index source_idea on source (idea_id);
create index source_group on source (group_id);
