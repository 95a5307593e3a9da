-- An action ends because it is done, or because it is not needed, with a reason: the latter is never reported as done.
alter table mash.strategy_done add column not_needed boolean not null default false;
alter table mash.strategy_done add constraint not_needed_has_ended check (done or not not_needed);
