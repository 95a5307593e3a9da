-- Everyone searches what is published. The index is written by the job that follows the publications; a search term
-- without results is counted in the name of the person searching, also for a visitor.
alter table library.search_entry enable row level security;
alter table library.search_entry force row level security;
alter table library.missed_search enable row level security;
alter table library.missed_search force row level security;

create policy read on library.search_entry for select to ${app} using (true);
create policy come on library.search_entry for insert to ${app} with check ((select access.role_now()) = 'JOB');
create policy renew on library.search_entry for update to ${app} using ((select access.role_now()) = 'JOB');
create policy leave on library.search_entry for delete to ${app} using ((select access.role_now()) = 'JOB');

create policy read on library.missed_search for select to ${app} using (true);
create policy count_first on library.missed_search for insert to ${app} with check ((select access.role_now()) <> '');
create policy count on library.missed_search for update to ${app} using ((select access.role_now()) <> '');
