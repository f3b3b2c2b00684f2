-- How long a workshop is kept counts from when it was last used; the facilitator may choose another day. Whether
-- anything was ever exported. Since when nothing in it can be traced to whoever took part.
alter table workshop add column last_used_at timestamp with time zone default current_timestamp not null;
update workshop set last_used_at = coalesce(ended_at, created_at);
alter table workshop add column kept_until timestamp with time zone;
alter table workshop add column exported_at timestamp with time zone;
alter table workshop add column unlinked_at timestamp with time zone;

-- How many had written before that, which nobody could count afterwards.
alter table workshop add column authors_kept bigint default 0 not null;
alter table theme add column authors_kept bigint default 0 not null;

-- Lets a browser go on seeing the workshop, and stands for nobody who did anything in it.
alter table participant add column spectator boolean default false not null;
