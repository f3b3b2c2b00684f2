-- Browsers that have signed out lately, for nodes that were not told. On one node nobody else needs to be.
create table signed_out (
    id bigint primary key,
    workshop_id bigint not null references workshop (id) on delete cascade,
    control_hash varchar(43) not null,
    hand varchar(43),
    at timestamp with time zone not null
);
create index signed_out_workshop on signed_out (workshop_id);
create index signed_out_at on signed_out (at);
