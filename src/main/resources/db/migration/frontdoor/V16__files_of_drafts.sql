-- Deleting a draft deletes its files in the same transaction; what was sent has a record and stays. Checked at the end
-- of the transaction: a draft that is handed over is deleted and inserted elsewhere under the same id.
create function frontdoor.is_a_draft(which uuid) returns boolean
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    found boolean;
begin
    if exists (select from frontdoor.report_draft d where d.id = which)
        or exists (select from frontdoor.referral_draft d where d.id = which) then
        return true;
    end if;
    -- Drafts that are being handed over came later than this migration.
    if to_regclass('frontdoor.draft_handover') is null then
        return false;
    end if;
    execute 'select exists (select from frontdoor.draft_handover h where h.draft_id = $1)' into found using which;
    return found;
end $$;
revoke execute on function frontdoor.is_a_draft from public;

create function frontdoor.forget_files() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if not frontdoor.is_a_draft(old.id) then
        delete from documents.file f where f.draft_id = old.id and f.record_id is null;
    end if;
    return null;
end $$;
revoke execute on function frontdoor.forget_files from public;
create constraint trigger forget_files after delete on frontdoor.report_draft
    deferrable initially deferred for each row execute function frontdoor.forget_files();
create constraint trigger forget_files after delete on frontdoor.referral_draft
    deferrable initially deferred for each row execute function frontdoor.forget_files();

-- When a draft is handed over, its files belong to the new owner.
create function frontdoor.pass_files_on() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    update documents.file f set holder = new.owner_hash where f.draft_id = new.id and f.record_id is null;
    return null;
end $$;
revoke execute on function frontdoor.pass_files_on from public;
create trigger pass_files_on after insert on frontdoor.referral_draft
    for each row execute function frontdoor.pass_files_on();

-- A referral draft that has expired is overwritten as a new one: its old files must not be found again.
create function frontdoor.begin_without_files() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    delete from documents.file f where f.draft_id = new.id and f.record_id is null;
    return null;
end $$;
revoke execute on function frontdoor.begin_without_files from public;
grant update (started_at) on frontdoor.referral_draft to ${app};
create trigger begin_without_files after update of started_at on frontdoor.referral_draft
    for each row when (old.started_at <> new.started_at) execute function frontdoor.begin_without_files();
