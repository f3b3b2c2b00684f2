-- Which of all the histories that a workshop may have a revision is of: a database that was put back counts on from an older
-- one, and comes by the same numbers again. A server of the version before leaves them alone.
alter table workshop add column revision_mark int default 0 not null;
alter table workshop add column shown_mark int default 0 not null;
