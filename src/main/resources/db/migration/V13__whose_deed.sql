-- At which browser it was done: a hash of what only that browser holds. Null: by a program, or before that was kept.
alter table deed add column hand varchar(43);
