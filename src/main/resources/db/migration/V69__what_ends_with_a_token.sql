-- A webhook that a program has made ends with the token by which it was let in; empty where a person made it.
alter table webhook add column made_by bigint references program_token (id) on delete cascade;
create index webhook_made_by on webhook (made_by);
-- With which link or token something was done, also where two have the same name; 0 is the owner's.
alter table logged_deed add column by_link bigint default 0 not null;
alter table logged_deed add column by_program boolean default false not null;
