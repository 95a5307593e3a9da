-- The groups of the presenting issues that stand, where the list finds them: it joins nothing to filter by them.
alter table mash.contact add column concerns text[] not null default '{}';
grant update (concerns) on mash.contact to ${app};
