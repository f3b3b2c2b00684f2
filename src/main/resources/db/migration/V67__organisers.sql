-- Who signs in and has a workshop among theirs: by a keyed hash of who they are to the provider.
create table organiser (
    workshop_id bigint not null references workshop (id) on delete cascade,
    person varchar(22) not null,
    key_hash varchar(43) not null,
    owner boolean not null,
    since timestamp with time zone not null,
    primary key (workshop_id, person)
);
create index organiser_person on organiser (person);
create index organiser_key on organiser (key_hash);
-- Links that a colleague who signs in can take a workshop over with.
create table share (
    id bigint primary key,
    workshop_id bigint not null references workshop (id) on delete cascade,
    code varchar(22) not null unique,
    expires_at timestamp with time zone not null
);
create index share_workshop on share (workshop_id);
