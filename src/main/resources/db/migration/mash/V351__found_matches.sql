-- Likely matches that were found between two records when people of either were told of or changed: the list of matches
-- to check reads them, and which of them people have checked is in people.match. Found again whenever the people change.
create table casework.found_match (
    record_id uuid not null references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    person_id uuid not null references people.person (id),
    other_id uuid not null references people.person (id),
    other_record uuid not null references access.record (id),
    found_at timestamptz not null,
    primary key (record_id, person_id, other_id)
);
create index on casework.found_match (other_record);
alter table casework.found_match enable row level security;
alter table casework.found_match force row level security;
create policy see on casework.found_match for select using (
    (open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(record_id))
    and access.may_see(other_record));
create policy find on casework.found_match for insert with check ((select access.role_now()) = 'JOB');
create policy find_again on casework.found_match for delete using ((select access.role_now()) = 'JOB');
create trigger keep_open_kind before insert on casework.found_match
    for each row execute function access.keep_open_kind('record_id');
create trigger close_found_match after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('casework.found_match', 'record_id');
grant select, insert, delete on casework.found_match to ${app};
