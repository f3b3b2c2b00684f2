-- On what occasion it is held: for the report and for archives.
alter table workshop add column organiser varchar(4000);
alter table workshop add column venue varchar(4000);
alter table workshop add column held_on date;
alter table workshop add column contact varchar(4000);
alter table workshop add column case_number varchar(4000);
-- When it was held, where it was read back from a file.
alter table workshop add column held_at timestamp with time zone;
