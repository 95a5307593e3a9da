-- Whether a notice was taken in before: the part of the program that takes notices in must know it of restricted
-- contacts too, or nothing would stop one a second time. Whoever asks otherwise learns it of what they may see.
create or replace function mash.notice_is_known(which text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select exists (select from mash.police_notice n where n.number = which and (
        access.role_now() = 'JOB' and database.actor_now() = 'job:police-notices'
        or access.may_work_on(n.contact_id)));
end;
