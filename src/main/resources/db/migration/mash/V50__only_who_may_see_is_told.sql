-- Whether a notice was imported before: the import job must know that for restricted contacts too, or nothing would
-- prevent a second import. Everyone else learns it only for contacts that they may see.
create or replace function mash.notice_is_known(which text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select exists (select from mash.police_notice n where n.number = which and (
        access.role_now() = 'JOB' and database.actor_now() = 'job:police-notices'
        or access.may_work_on(n.contact_id)));
end;
