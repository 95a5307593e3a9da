-- The team that a child is handed over to sees the newest redacted copy of each file of the contact, as long as it sees
-- the handover itself, by the same row security, and has not declined it.
create function mash.is_newest_copy(which uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select exists (select from documents.redacted_copy c where c.file_id = which
        and not exists (select from documents.redacted_copy n
            where n.original_id = c.original_id and (n.made_at, n.file_id) > (c.made_at, c.file_id)));
end;
revoke execute on function mash.is_newest_copy from public;
grant execute on function mash.is_newest_copy to ${app};
create policy team_sees on documents.redacted_copy for select using (
    (select access.team_now()) is not null
    and mash.is_newest_copy(file_id)
    and exists (select from mash.handover h where h.contact_id = redacted_copy.record_id
        and not exists (select from mash.handover_response r where r.handover_id = h.id and not r.accepted)));
