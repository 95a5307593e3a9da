-- A draft that goes takes its files along, in the same transaction; what was sent has a record and stays.
create function frontdoor.forget_files() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    delete from documents.file f where f.draft_id = old.id and f.record_id is null;
    return null;
end $$;
revoke execute on function frontdoor.forget_files from public;
create trigger forget_files after delete on frontdoor.draft
    for each row execute function frontdoor.forget_files();
create trigger forget_files after delete on frontdoor.referral_draft
    for each row execute function frontdoor.forget_files();
-- A referral's draft that ran out is written over, and begins anew: what lay in it must not be found again.
grant update (started_at) on frontdoor.referral_draft to ${app};
create trigger forget_files_of_before after update of started_at on frontdoor.referral_draft
    for each row when (old.started_at <> new.started_at) execute function frontdoor.forget_files();
