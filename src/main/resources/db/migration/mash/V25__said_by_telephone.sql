-- What an agency says by telephone is recorded at the desk: who at the agency said it, and when. The agency's own
-- people can still correct it; the desk records only the first response to a request.
alter table mash.response add column told_by text check (length(told_by) between 1 and 120);
alter table mash.response add column told_at timestamptz;
alter table mash.response add constraint told_by_and_when check ((told_by is null) = (told_at is null));
alter table mash.response add constraint told_before_written check (told_at <= replied_at);
alter table mash.response add constraint told_first check (told_by is null or supersedes is null);

-- The agency's own people state what they searched; on the telephone it is recorded as said.
do $$
declare
    found text;
begin
    select conname into strict found from pg_constraint
        where conrelid = 'mash.response'::regclass and pg_get_constraintdef(oid) like '%cardinality(searched) > 0%';
    execute format('alter table mash.response drop constraint %I', found);
end $$;
alter table mash.response add constraint searched_somewhere
    check (kind = 'KNOWN' or told_by is not null or cardinality(searched) > 0 and cardinality(systems) > 0);

-- The desk marks a request as answered only when a response exists.
create policy mark_told on mash.information_request for update using (access.may_work_on(contact_id))
    with check (exists (select from mash.response r where r.ask_id = information_request.id));
