-- Texts are limited in characters as people see them, and one of those may be twenty units: the columns hold as much, and
-- texts of the plan in three languages.
alter table workshop alter column title set data type varchar(13000);
alter table theme alter column title set data type varchar(13000);
alter table question alter column text set data type varchar(32000);
alter table tag alter column label set data type varchar(7000);
alter table affiliation alter column label set data type varchar(7000);
alter table responsible alter column label set data type varchar(7000);
alter table horizon alter column label set data type varchar(7000);
alter table room_table alter column label set data type varchar(7000);
alter table step alter column title set data type varchar(13000);
alter table step alter column text set data type varchar(62000);
alter table idea_group alter column heading set data type varchar(2500);
alter table idea alter column text set data type varchar(10000);
alter table idea alter column removal_words set data type varchar(10000);
alter table idea alter column note set data type varchar(10000);
alter table measure alter column title set data type varchar(4000);
alter table measure alter column why set data type varchar(20000);
alter table measure alter column carried_out_by set data type varchar(4000);
alter table measure alter column responsible set data type varchar(7000);
alter table measure alter column horizon set data type varchar(7000);
