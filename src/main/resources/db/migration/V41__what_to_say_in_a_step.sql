-- For the facilitator: what may be said in a step, and private notes. For tabs: a theme's short title.
alter table step add column script varchar(8000) default '{}' not null;
alter table step add column notes varchar(8000) default '{}' not null;
alter table theme add column short_title varchar(2000) default '{}' not null;
