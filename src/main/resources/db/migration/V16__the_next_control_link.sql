-- A new control link ends the old one when it is used, not when it is made.
alter table workshop add column next_control_hash varchar(43);
