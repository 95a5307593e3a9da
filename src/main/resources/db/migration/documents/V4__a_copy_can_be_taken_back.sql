-- A redacted copy that shows something it should not is withdrawn, with a reason. It is no longer given to anyone; that
-- it was made, and what was redacted in it, stays on record. Once only, with the name of the person.
alter table documents.redacted_copy
    add column taken_back_at timestamptz,
    add column taken_back_by text,
    add column taken_back_by_name text check (length(taken_back_by_name) <= 200),
    add column taken_back_why text check (length(taken_back_why) between 1 and 500),
    add constraint taken_back_whole check (
        (taken_back_at is null) = (taken_back_by is null)
        and (taken_back_at is null) = (taken_back_by_name is null)
        and (taken_back_at is null) = (taken_back_why is null));
create policy take_back on documents.redacted_copy for update
    using ((select access.role_now()) in ('CONTACT_OFFICER', 'MANAGER') and access.may_see(record_id)
    and taken_back_at is null)
    with check ((select access.role_now()) in ('CONTACT_OFFICER', 'MANAGER') and access.may_see(record_id)
        and taken_back_at is not null and taken_back_by = (select database.actor_now()));
grant update (taken_back_at, taken_back_by, taken_back_by_name, taken_back_why) on documents.redacted_copy to ${app};
