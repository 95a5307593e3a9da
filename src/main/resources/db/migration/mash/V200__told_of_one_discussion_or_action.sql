-- Which strategy discussion or action an item tells of: what is told of it later takes the place of what was told before,
-- and two actions with the same words are two.
alter table mash.handover_item add column about uuid;
create index handover_item_about on mash.handover_item (handover_id, about) where about is not null;
