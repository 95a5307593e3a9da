-- A draft that goes takes its files along, in the same transaction; what was sent has a record and stays. Whether it has
-- gone is seen at the end of the transaction: a draft that is handed to somebody else goes and comes again in another
-- place, under the same id.
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
    -- Drafts that lie between two people came later than this file.
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

-- Whoever goes on with a draft holds its files from then on.
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

-- A referral's draft that ran out is written over, and begins anew: what lay in it must not be found again.
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
