-- Where a conversation that was brought in is from, on what terms, and between which moments people took part in it.
alter table workshop add column conversation_source varchar(4000);
alter table workshop add column conversation_licence varchar(20000);
alter table workshop add column conversation_begun timestamp with time zone;
alter table workshop add column conversation_ended timestamp with time zone;
-- How those who were shown a statement there stood to it. Null for what was written here.
alter table idea add column agreed integer;
alter table idea add column disagreed integer;
alter table idea add column passed integer;
