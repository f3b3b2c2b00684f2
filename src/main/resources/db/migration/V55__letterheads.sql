-- A Word template whose styles, header, footer and paper the report in Word takes over.
create table letterhead (
    workshop_id bigint primary key references workshop (id) on delete cascade,
    name varchar(200) not null,
    content bytea not null
);
