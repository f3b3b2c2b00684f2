-- What shows whether the ballots are those of the people in the room: whether a screen was ever opened where somebody
-- voted, how many heads the facilitator counted, and at how many people the facilitator has set a device.
alter table participant add column had_screen boolean default false not null;
update participant set had_screen = true;
alter table participant add column people_most integer;
alter table workshop add column heads integer;
