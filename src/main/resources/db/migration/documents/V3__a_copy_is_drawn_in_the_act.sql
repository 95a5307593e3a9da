-- A copy must be a file created in this same transaction: an uploaded file can never be declared one.
create policy make on documents.redacted_copy for insert with check (
    (select access.role_now()) in ('CONTACT_OFFICER', 'MANAGER') and access.may_see(record_id)
    and made_by = (select database.actor_now())
    and exists (select from documents.file f
        where f.id = original_id and f.record_id = redacted_copy.record_id and f.state in ('CLEAN', 'NOT_SCANNED'))
    and exists (select from documents.file f where f.id = file_id and f.record_id = redacted_copy.record_id
        and f.added_by = made_by and f.added_at = made_at and f.kind = 'PDF'));
