-- Tables in the room, steps that each table has for itself, and devices that several people share.
create table room_table (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    position integer not null,
    number integer not null check (number > 0),
    label varchar(1000) not null,
    active_at timestamp with time zone,
    unique (workshop_id, number)
);

alter table workshop add column ballots varchar(10) default 'DEVICE' not null;
alter table step add column per_table boolean default false not null;
alter table step add column passes integer check (passes > 0);

-- Several people at one device: the one who joined says how many, and whose turn it is; the others are participants who
-- belong to that device.
alter table participant add column table_id bigint references room_table (id);
alter table participant add column people integer default 1 not null check (people > 0);
alter table participant add column turn integer default 1 not null check (turn > 0);
alter table participant add column device_id bigint references participant (id);
alter table participant add column person integer default 1 not null check (person > 0);
alter table participant add constraint participant_person unique (device_id, person);
create index participant_table on participant (table_id);

-- Where an idea comes from, and whether the plenary sees it or that table alone.
alter table idea add column table_id bigint references room_table (id);
alter table idea add column in_plenary boolean default true not null;
create index idea_at_table on idea (table_id);
