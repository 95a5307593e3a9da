-- Which contacts made a rule fire, so that each reader is shown a pattern only as far as they may see those. The
-- sentence that was stored before counted contacts that a reader may be excluded from, so it is dropped; the manager's
-- review stays.
create table mash.pattern_contact (
    pattern_id uuid not null references mash.pattern (id),
    record_id uuid not null references access.record (id),
    -- See access.keep_open_kind.
    open_kind text,
    primary key (pattern_id, record_id)
);
create index on mash.pattern_contact (record_id);
alter table mash.pattern_contact enable row level security;
alter table mash.pattern_contact force row level security;
create policy see on mash.pattern_contact for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(record_id));
create trigger keep_open_kind before insert on mash.pattern_contact
    for each row execute function access.keep_open_kind('record_id');
create trigger close_pattern_contact after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('mash.pattern_contact', 'record_id');
create policy find_it on mash.pattern_contact for insert with check (access.may_see(record_id));
grant select, insert on mash.pattern_contact to ${app};
alter table mash.pattern drop column words;
