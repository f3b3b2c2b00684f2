-- By which control link somebody took a workshop for theirs; null for who started it, and for whom it was shared with.
alter table organiser add column claimed_with varchar(43);
-- Those who did so before this are known by having come later than the workshop.
update organiser set claimed_with = (select w.control_hash from workshop w where w.id = organiser.workshop_id)
where owner and exists (
    select 1 from workshop w
    where w.id = organiser.workshop_id and organiser.since > w.created_at + interval '1' minute
);
