-- How many could rate the items of the matrix, once rating is over. Who comes later could not.
alter table workshop add column could_rate bigint check (could_rate >= 0);
