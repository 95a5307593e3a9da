-- Who chaired a strategy discussion: their name, and their role and agency. Empty for one that was held before it was asked.
alter table mash.strategy_discussion add column chair text not null default '' check (length(chair) <= 120);
alter table mash.strategy_discussion add column chair_role text not null default '' check (length(chair_role) <= 120);
grant update (chair, chair_role) on mash.strategy_discussion to ${app};
