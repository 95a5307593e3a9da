-- An action ends because it is done, or because it is not needed, with a reason: the latter is never reported as done.
alter table mash.agreed_action_update add column not_needed boolean not null default false;
alter table mash.agreed_action_update add constraint not_needed_has_ended check (done or not not_needed);
