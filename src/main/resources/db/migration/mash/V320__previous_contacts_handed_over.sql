-- A handover item about a previous contact has its id in "about". The team that received it goes on reading it; at the
-- desk only people who may see that contact now read it. It may have been restricted since, or someone excluded.
update mash.handover_item i set about = c.id
from mash.contact c
where i.kind = 'PREVIOUS' and i.about is null and right(i.title, length(c.reference) + 2) = ', ' || c.reference;
-- Of what was told before this, and bears no id, no one knows which contact it is about: at the desk it is not shown.
drop policy see on mash.handover_item;
create policy see on mash.handover_item for select using (
    access.may_see(contact_id) and (kind <> 'PREVIOUS' or access.may_see(about))
    or (select access.team_now()) is not null and exists (
        select from mash.handover h where h.id = handover_id and h.team = (select access.team_now())));
drop policy give on mash.handover_item;
create policy give on mash.handover_item for insert with check (
    access.may_work_on(contact_id) and (kind <> 'PREVIOUS' or access.may_see(about)) and exists (
        select from mash.handover h where h.id = handover_id and h.contact_id = handover_item.contact_id));
