-- Browsers at which somebody is signed in, and until when. They belong to no workshop, and stay for hours.
create table sign_in (
    token_hash varchar(43) primary key,
    person varchar(22) not null,
    may_start boolean not null,
    expires_at timestamp with time zone not null
);
create index sign_in_expires on sign_in (expires_at);
