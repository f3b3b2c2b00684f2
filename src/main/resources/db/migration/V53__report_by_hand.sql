-- What the facilitator writes into the report, and what they call things there.
alter table workshop add column report_introduction varchar(180000) default '{}' not null;
alter table workshop add column report_summary varchar(180000) default '{}' not null;
alter table workshop add column report_next_steps varchar(180000) default '{}' not null;
alter table idea add column report_title varchar(4000);
alter table idea_group add column report_title varchar(4000);
-- Why an idea is left out of the report's list.
alter table idea add column left_out varchar(20);
-- What a file tells that cannot be counted again from it, as JSON.
alter table workshop add column told varchar(1000000);
