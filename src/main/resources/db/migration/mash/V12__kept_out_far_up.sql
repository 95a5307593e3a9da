-- A business manager who knows the people in a contact sees nothing of a disagreement about it either, and gets no mail
-- about it.
create policy see on mash.disagreement for select using (
    access.may_see(contact_id) or mash.is_theirs(raised_by, contact_id)
    or (stage >= 2 and (select access.role_now()) = 'BUSINESS_MANAGER' and not access.is_excluded(contact_id)));

