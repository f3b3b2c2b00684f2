-- What screens other than the facilitator's may notice has a revision of its own: it does not tell how often something
-- changes that they may not know of.
alter table workshop add column shown_revision bigint default 0 not null;
update workshop set shown_revision = revision;

-- While nobody sees what the others write, how many ideas there are is said at a slow pace, as of then.
alter table workshop add column said_counts varchar(60000);
alter table workshop add column unsaid boolean default false not null;

-- Ideas stand as they were written; those written while nobody sees them share a place, and which came first is not kept.
alter table workshop add column places bigint default 0 not null;
alter table idea add column place bigint default 0 not null;
update idea set place = id * 2;
update workshop set places = coalesce((select max(idea.place) from idea where idea.workshop_id = workshop.id), 0);
