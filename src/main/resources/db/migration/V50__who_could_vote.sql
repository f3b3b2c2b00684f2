-- How many ballots there could be in a vote that is over: in all (place 0), and at each table where tables voted each for
-- itself (the table's id). Who comes later could not vote in it.
create table electorate (
    budget_id bigint not null references budget (id) on delete cascade,
    place bigint not null,
    ballots bigint not null check (ballots >= 0),
    primary key (budget_id, place)
);
