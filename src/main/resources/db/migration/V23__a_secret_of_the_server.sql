-- Mixed into what is made of clients' keys, so that nobody can work a secret out beforehand.
create table server_secret (
    id integer primary key check (id = 1),
    secret varchar(43) not null
);
