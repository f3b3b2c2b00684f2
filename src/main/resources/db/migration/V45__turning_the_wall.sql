-- Which places of which theme's result have been revealed on the wall, and the page it is held at.
alter table workshop add column stage_reveal_theme_id bigint;
alter table workshop add column stage_revealed integer;
alter table workshop add column stage_page integer;
