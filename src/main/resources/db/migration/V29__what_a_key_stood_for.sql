-- What was sent with the key, as a hash: the same key with something else is refused. Unknown in older receipts.
alter table receipt add column content varchar(43);
