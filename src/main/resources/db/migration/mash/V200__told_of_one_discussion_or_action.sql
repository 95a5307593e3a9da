-- The strategy discussion or action that an item is about: a later item about it supersedes the earlier one, and two
-- actions with the same wording remain two.
alter table mash.handover_item add column about uuid;
create index handover_item_about on mash.handover_item (handover_id, about) where about is not null;
