-- What programs show to be let in. Of the tokens only hashes are kept.
create table program_token (
    id bigint primary key,
    workshop_id bigint not null references workshop (id) on delete cascade,
    name varchar(1300) not null,
    kind varchar(20) not null check (kind in ('OWNER', 'HELPER', 'OBSERVER')),
    secret_hash varchar(43) not null,
    made_at timestamp with time zone not null,
    unique (workshop_id, secret_hash)
);
