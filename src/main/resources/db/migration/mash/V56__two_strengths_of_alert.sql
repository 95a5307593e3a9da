-- The level of the latest alert: DANGER repeats until someone acknowledges it, READ_NOW does not.
alter table mash.contact add column alert text check (alert in ('DANGER', 'READ_NOW'));
update mash.contact set alert = 'DANGER' where alarmed_at is not null;
alter table mash.contact add constraint contact_alert_raised check (alert is null or alarmed_at is not null);

-- The reporter is not sure whether a child is in immediate danger, which is not the same as no.
alter table mash.contact add column not_sure boolean not null default false;

-- The priority of a contact in the queue: 0 red, or unrated immediate danger; 1 reported by a child, 2 by someone who
-- is not sure, 3 otherwise, none of them rated; 4 amber; 5 green.
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
