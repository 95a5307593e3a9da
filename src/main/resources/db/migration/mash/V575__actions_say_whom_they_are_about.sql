-- An agency that was invited to a strategy discussion, or took part in it, sees whom its action is about: the children
-- of that discussion by name, and the reference to quote by telephone. Both stand in the action, which only that agency
-- and the desk see; of an agency that was not there they are empty.
alter table mash.agreed_action add column about text[] not null default '{}';
alter table mash.agreed_action add column reference text not null default '' check (length(reference) <= 20);
update mash.agreed_action a set about = s.about, reference = k.reference
from mash.strategy_discussion s join mash.strategy_discussion_invitation k on k.strategy_id = s.id
where a.strategy_id = s.id and k.agency = a.agency;
