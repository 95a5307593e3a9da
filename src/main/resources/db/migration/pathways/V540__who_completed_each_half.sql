-- The school's half is the school's: its attendance lead completes it, or someone at the school, who is named, tells the
-- council on a day. An officer of the council no longer completes it in their own name.
alter table pathways.cme_half
    add column told_by text not null default '' check (length(told_by) <= 200),
    add column told_on date,
    add check ((told_by = '') = (told_on is null)),
    add check (half = 'SCHOOL' or told_by = '');

drop policy record_one on pathways.cme_half;
create policy record_one on pathways.cme_half for insert to ${app} with check (
    (access.may_work_on(record_id) and (half = 'COUNCIL' or told_by <> '')
        or half = 'SCHOOL' and told_by = '' and pathways.is_own_pupil(record_id))
    and recorded_by = (select database.actor_now()));
