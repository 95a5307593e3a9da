-- The second lock on promise 8, nobody approves their own work: it holds only while a row says truly who wrote and who
-- approved. Until now the policies asked for the role; a mistake in the code could have signed with another's name.
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
