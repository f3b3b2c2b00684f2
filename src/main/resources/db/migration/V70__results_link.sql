-- What the secret of the link to the results is made of, if they are shared, and whether the closing wall shows it.
alter table workshop add column results_mark varchar(22);
alter table workshop add column stage_results_link boolean default false not null;
