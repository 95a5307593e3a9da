-- The second check on promise 8, nobody approves their own work: it is worthless unless a row truly says who wrote and
-- who approved. Until now the policies checked the role only; a bug could have signed with another person's name.
create policy in_ones_own_name on library.version as restrictive for insert to ${app}
    with check (author = (select database.actor_now()));
create policy in_ones_own_name on library.approval as restrictive for insert to ${app}
    with check (approver = (select database.actor_now()));
create policy in_ones_own_name on library.publication as restrictive for insert to ${app}
    with check (by_whom = (select database.actor_now()));
create policy in_ones_own_name on library.publication_cancellation as restrictive for insert to ${app}
    with check (by_whom = (select database.actor_now()));
create policy in_ones_own_name on library.urgent_notice as restrictive for insert to ${app}
    with check (author = (select database.actor_now()));
create policy in_ones_own_name on library.urgent_notice_approval as restrictive for insert to ${app}
    with check (approver = (select database.actor_now()));
create policy in_ones_own_name on library.urgent_notice_end as restrictive for insert to ${app}
    with check (by_whom = (select database.actor_now()));
create policy in_ones_own_name on library.feedback_answer as restrictive for insert to ${app}
    with check (by_whom = (select database.actor_now()));
create policy in_ones_own_name on library.picture as restrictive for insert to ${app}
    with check (by_whom = (select database.actor_now()));
