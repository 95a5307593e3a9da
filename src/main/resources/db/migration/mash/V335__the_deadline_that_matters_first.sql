-- Which deadline the queue shows: the rule it was counted by, so that the list can name it. Feedback goes on beside what
-- a contact is waiting for first, so its time is kept too; a list of hundreds does not look it up row by row.
alter table mash.contact add due_for text, add feedback_due_at timestamptz;
comment on column mash.contact.due_for is 'The rule of due_at, the deadline that matters first.';
comment on column mash.contact.feedback_due_at is 'By when the referrer is owed feedback; empty where none is owed.';
grant update (due_for, feedback_due_at) on mash.contact to ${app};

update mash.contact c set due_at = shown.due_at, due_for = shown.rule, feedback_due_at = shown.feedback
from (
    select o.id, k.rule, k.due_at, (select f.due_at from casework.clock f
        where f.record_id = o.id and f.subject = o.id and f.rule = 'referrer-told' and f.ended_at is null) as feedback
    from mash.contact o cross join lateral (
        select n.rule, n.due_at from casework.clock n
        where n.record_id = o.id and n.subject = o.id and n.ended_at is null
        order by n.rule in ('conference', 'assessment-finished')
            or n.rule = 'referrer-told' and o.stage <> 'TO_ANSWER', n.due_at, n.rule <> 'contact-decided', n.rule
        limit 1) k
    where o.stage <> 'CLOSED') shown
where c.id = shown.id;
