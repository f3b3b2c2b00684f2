-- Plain SQL that H2 (in PostgreSQL mode) and PostgreSQL read alike.
create sequence ids start with 1 increment by 50;

create table workshop (
    id bigint primary key,
    code varchar(6) not null unique,
    title varchar(2000) not null,
    language varchar(2) not null,
    template_name varchar(100) not null,
    control_hash varchar(43) not null,
    projector_token varchar(22) not null,
    revision bigint not null,
    door_open boolean not null,
    created_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    address varchar(300),
    responsible varchar(20000) not null,
    horizons varchar(20000) not null,
    current_step_id bigint,
    taking_input boolean not null,
    ideas_opened boolean not null,
    results_opened boolean not null,
    timer_ends_at timestamp with time zone,
    timer_left_ms bigint,
    stage_shows varchar(20) not null,
    stage_theme_id bigint,
    stage_black boolean not null,
    stage_frozen varchar(1000)
);

create table theme (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    position integer not null,
    title varchar(2000) not null
);
create index theme_workshop on theme (workshop_id);

create table question (
    id bigint primary key,
    theme_id bigint not null references theme (id),
    position integer not null,
    text varchar(4000) not null
);
create index question_theme on question (theme_id);

create table tag (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    position integer not null,
    label varchar(1000) not null
);
create index tag_workshop on tag (workshop_id);

create table affiliation (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    position integer not null,
    label varchar(1000) not null
);
create index affiliation_workshop on affiliation (workshop_id);

create table step (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    position integer not null,
    kind varchar(20) not null,
    title varchar(2000) not null,
    text varchar(8000) not null,
    minutes integer check (minutes > 0),
    silent boolean not null,
    dots integer check (dots > 0),
    dots_per_item integer not null check (dots_per_item > 0),
    closes_by_itself boolean not null
);
create index step_workshop on step (workshop_id);

alter table workshop add constraint workshop_current_step foreign key (current_step_id) references step (id);

create table step_theme (
    step_id bigint not null references step (id),
    themes_id bigint not null references theme (id),
    primary key (step_id, themes_id)
);

create table participant (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    token_hash varchar(43) not null,
    affiliation_id bigint references affiliation (id),
    joined_at timestamp with time zone not null,
    done_step_id bigint,
    unique (workshop_id, token_hash)
);
create index participant_affiliation on participant (affiliation_id);

create table idea_group (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    theme_id bigint not null references theme (id),
    position integer not null,
    heading varchar(1000) not null,
    made_at timestamp with time zone not null
);
create index idea_group_workshop on idea_group (workshop_id);
create index idea_group_theme on idea_group (theme_id);

create table idea (
    id bigint primary key,
    workshop_id bigint not null references workshop (id),
    theme_id bigint not null references theme (id),
    participant_id bigint references participant (id),
    group_id bigint references idea_group (id),
    group_position integer not null,
    text varchar(4000) not null,
    from_paper boolean not null,
    posted_at timestamp with time zone not null,
    edited_at timestamp with time zone,
    hidden_at timestamp with time zone
);
create index idea_workshop on idea (workshop_id);
create index idea_theme on idea (theme_id);
create index idea_participant on idea (participant_id);
create index idea_in_group on idea (group_id);

create table idea_tag (
    idea_id bigint not null references idea (id) on delete cascade,
    tags_id bigint not null references tag (id),
    primary key (idea_id, tags_id)
);
create index idea_tag_tag on idea_tag (tags_id);

create table budget (
    id bigint primary key,
    step_id bigint not null references step (id),
    theme_id bigint not null references theme (id),
    dots integer not null check (dots > 0),
    dots_per_item integer not null check (dots_per_item > 0),
    unique (step_id, theme_id),
    unique (id, dots)
);

create table ballot (
    id bigint primary key,
    participant_id bigint not null references participant (id),
    budget_id bigint not null,
    spent integer not null check (spent >= 0),
    budget_dots integer not null,
    unique (participant_id, budget_id),
    check (spent <= budget_dots),
    foreign key (budget_id, budget_dots) references budget (id, dots) on update cascade
);
create index ballot_budget on ballot (budget_id);

create table vote (
    id bigint primary key,
    ballot_id bigint not null references ballot (id) on delete cascade,
    idea_id bigint references idea (id),
    group_id bigint references idea_group (id),
    dots integer not null check (dots >= 0),
    aside integer not null check (aside >= 0),
    unique (ballot_id, idea_id),
    unique (ballot_id, group_id),
    check ((idea_id is null) <> (group_id is null)),
    check (dots + aside > 0)
);
create index vote_idea on vote (idea_id);
create index vote_group on vote (group_id);

create table notice (
    id bigint primary key,
    participant_id bigint not null references participant (id),
    kind varchar(40) not null,
    dots integer not null,
    about varchar(4000) not null,
    posted_at timestamp with time zone not null
);
create index notice_participant on notice (participant_id);

create table receipt (
    workshop_id bigint not null references workshop (id),
    digest varchar(43) not null,
    answer varchar(4000) not null,
    issued_at timestamp with time zone not null,
    primary key (workshop_id, digest)
);
create index receipt_issued on receipt (issued_at);
