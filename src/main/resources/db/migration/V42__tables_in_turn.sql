-- Tables take turns with the themes of a step, and may ask for help.
alter table step add column themes_in_turn boolean default false not null;
alter table room_table add column help_wanted_at timestamp with time zone;
