-- A withdrawn redacted copy goes to no team. It remains the newest all the same: earlier ones may show what it
-- redacted, so none of them takes its place. The team gets a copy again once another is made.
create or replace function mash.is_newest_copy(which uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select exists (select from documents.redacted_copy c where c.file_id = which and c.taken_back_at is null
        and not exists (select from documents.redacted_copy n
            where n.original_id = c.original_id and (n.made_at, n.file_id) > (c.made_at, c.file_id)));
end;
