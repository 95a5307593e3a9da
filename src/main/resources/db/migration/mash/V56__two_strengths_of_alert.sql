-- How strong the alert is that was raised last: DANGER repeats until somebody acknowledges it, READ_NOW does not.
alter table mash.contact add column alert text check (alert in ('DANGER', 'READ_NOW'));
update mash.contact set alert = 'DANGER' where alarmed_at is not null;
alter table mash.contact add constraint contact_alert_raised check (alert is null or alarmed_at is not null);

-- They are not sure whether a child is in danger now, which is not the same as no.
alter table mash.contact add column not_sure boolean not null default false;

-- The place of a contact in the queue, for its own sake: 0 red, or immediate danger that nobody has rated; 1 told by a
-- child, 2 told by somebody who is not sure, 3 told otherwise, none of them rated; 4 amber; 5 green.
create function mash.urgency(rating text, danger boolean, way text, not_sure boolean) returns smallint
    language sql immutable parallel safe
return case
    when rating = 'RED' or (rating is null and danger) then 0
    when rating = 'AMBER' then 4
    when rating = 'GREEN' then 5
    when way = 'CHILD' then 1
    when not_sure then 2
    else 3 end;
grant execute on function mash.urgency to ${app};

alter table mash.contact drop constraint contact_urgency_check;
alter table mash.contact add constraint contact_urgency_check check (urgency between 0 and 5);
update mash.contact set urgency = mash.urgency(rating, present_danger, way, not_sure) where urgency > 0;
grant update (alert) on mash.contact to ${app};
