-- What the pretend people of a rehearsal may write under a theme, as its template says. Read in rehearsals, and when the plan
-- is taken along as a file.
create table theme_example (
    theme_id bigint not null references theme (id) on delete cascade,
    position integer not null,
    text varchar(32000) not null,
    primary key (theme_id, position)
);
