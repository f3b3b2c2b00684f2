-- A workshop in a pretend room. It is one from its beginning, and nothing makes it a real one.
alter table workshop add column rehearsal boolean default false not null;
create index workshop_rehearsal on workshop (rehearsal, created_at);
