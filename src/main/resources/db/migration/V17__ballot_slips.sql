-- Codes on paper that let one participant each vote. Which of them somebody used is kept nowhere.
create table slip (
    id bigint primary key,
    workshop_id bigint not null references workshop (id) on delete cascade,
    code_hash varchar(43) not null,
    used boolean not null,
    unique (workshop_id, code_hash)
);
alter table workshop add column ballot_slips boolean default false not null;
alter table participant add column admitted boolean default false not null;
