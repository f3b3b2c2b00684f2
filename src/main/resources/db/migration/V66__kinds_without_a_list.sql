-- H2 keeps the values of a check of the form "in (…)" with the session that made it, and refuses every row once that is
-- closed. The kinds are an enum's, so the column does without.
alter table program_token add column kind_before varchar(20);
update program_token set kind_before = kind;
alter table program_token drop column kind;
alter table program_token add column kind varchar(20) default 'OBSERVER' not null;
update program_token set kind = kind_before;
alter table program_token drop column kind_before;

alter table named_link add column kind_before varchar(20);
update named_link set kind_before = kind;
alter table named_link drop column kind;
alter table named_link add column kind varchar(20) default 'OBSERVER' not null;
update named_link set kind = kind_before;
alter table named_link drop column kind_before;
