-- Runs with the caller's rights. A function, because the policy on copies reads files and the policy on files reads
-- copies: as plain policies they would recurse.
create function mash.is_handed_copy(which uuid) returns boolean language plpgsql stable as $$
begin
    return access.team_now() is not null
        and exists (select 1 from documents.redacted_copy c where c.file_id = which);
end $$;
create policy team_sees on documents.file for select using (
    (select access.role_now()) = 'TEAM_MEMBER' and mash.is_handed_copy(id));
create policy team_sees on documents.piece for select using (
    (select access.role_now()) = 'TEAM_MEMBER' and mash.is_handed_copy(file_id)
    and exists (select from documents.file f where f.id = file_id and f.state in ('CLEAN', 'NOT_SCANNED')));
