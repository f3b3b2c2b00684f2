-- What a notice is about may be gone by the time it is read: its words are not kept here, only which item it was.
alter table notice drop column about;
alter table notice add column item_id bigint;
