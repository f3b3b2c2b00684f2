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

-- How the facilitator has put an idea: hidden and why, waiting to be approved, answered, pinned.
alter table idea add column removal varchar(20);
alter table idea add column removal_words varchar(4000);
alter table idea add column waiting_since timestamp with time zone;
alter table idea add column note varchar(4000);
alter table idea add column pinned boolean default false not null;
alter table idea_group add column pinned boolean default false not null;

-- Whether new ideas wait to be approved, whether everything is hidden, and what stands in the light.
alter table workshop add column approving boolean default false not null;
alter table workshop add column curtain boolean default false not null;
alter table workshop add column spotlight_idea_id bigint references idea (id) on delete set null;
alter table workshop add column spotlight_group_id bigint references idea_group (id) on delete set null;
alter table workshop add constraint workshop_one_spotlight check (spotlight_idea_id is null or spotlight_group_id is null);

create table flag (
    id bigint primary key,
    participant_id bigint not null references participant (id),
    idea_id bigint not null references idea (id),
    raised_at timestamp with time zone not null,
    unique (participant_id, idea_id)
);
create index flag_idea on flag (idea_id);
