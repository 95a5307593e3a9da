-- Everyone reads who to contact. Writing needs a named actor: the start job, which follows the profile, or an
-- administrator. This module knows no accounts, so it asks PostgreSQL for the actor.
alter table partnership.contact_point enable row level security;
alter table partnership.contact_point force row level security;
alter table partnership.contact_point_history enable row level security;
alter table partnership.contact_point_history force row level security;

create policy read on partnership.contact_point for select to ${app} using (true);
create policy read on partnership.contact_point_history for select to ${app} using (true);
create policy seed on partnership.contact_point for insert to ${app}
    with check ((select access.role_now()) = 'JOB');
create policy change on partnership.contact_point for update to ${app}
    using ((select access.role_now()) in ('JOB', 'ADMINISTRATOR'));
create policy add on partnership.contact_point_history for insert to ${app}
    with check ((select access.role_now()) in ('JOB', 'ADMINISTRATOR'));
