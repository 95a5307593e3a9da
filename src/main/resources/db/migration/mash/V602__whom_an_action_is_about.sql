-- Whom the desk says an agreed action is about, by name: children and adults, such as a parent or someone who is alleged
-- to have caused harm. Empty for all the children of the discussion.
alter table mash.agreed_action add column people text[] not null default '{}' check (cardinality(people) <= 50);
