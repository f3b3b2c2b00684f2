-- Links with less power than the owner's, each for one person by name. Of their secrets only hashes are kept.
create table named_link (
    id bigint primary key,
    workshop_id bigint not null references workshop (id) on delete cascade,
    name varchar(1300) not null,
    kind varchar(20) not null check (kind in ('HELPER', 'OBSERVER')),
    secret_hash varchar(43) not null,
    made_at timestamp with time zone not null,
    seen_at timestamp with time zone,
    unique (workshop_id, secret_hash)
);
-- With which link it was done; 0 is the owner's. A link that is gone leaves its number.
alter table deed add column by_link bigint default 0 not null;
