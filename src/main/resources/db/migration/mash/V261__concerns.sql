-- The groups of a contact's current presenting issues, stored with the list row: the list needs no join to filter by
-- them.
alter table mash.contact add column concerns text[] not null default '{}';
grant update (concerns) on mash.contact to ${app};
