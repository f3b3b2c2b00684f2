-- Ranked votes, and votes on the top few of the vote before.
alter table step add column method varchar(10) default 'APPROVAL' not null;
alter table step add column top_few integer check (top_few > 0);
update step set method = 'DOTS' where dots_per_item > 1;

-- Narrowed: the vote is on the ideas in candidate (and the groups they are in) only.
alter table budget add column method varchar(10) default 'APPROVAL' not null;
alter table budget add column narrowed boolean default false not null;
update budget set method = 'DOTS' where dots_per_item > 1;

create table candidate (
    budget_id bigint not null references budget (id) on delete cascade,
    idea_id bigint not null references idea (id) on delete cascade,
    primary key (budget_id, idea_id)
);
create index candidate_idea on candidate (idea_id);

-- 1 to 3 in a ranked vote, 0 in others. That a ballot gives each rank once is kept by Ballot alone: two ranks that are
-- swapped could not pass a unique key row by row.
alter table vote add column vote_rank integer default 0 not null check (vote_rank between 0 and 3);

-- Whether the results show support by affiliation too.
alter table workshop add column support_opened boolean default false not null;
