-- A handed-over draft that is not accepted in time is deleted with its files, like any draft.
do $$
begin
    if to_regclass('frontdoor.draft_handover') is not null then
        create function frontdoor.forget_handed_files() returns trigger
            language plpgsql security definer
            set search_path = pg_catalog, pg_temp
        as $forget$
        begin
            if not frontdoor.is_a_draft(old.draft_id) then
                delete from documents.file f where f.draft_id = old.draft_id and f.record_id is null;
            end if;
            return null;
        end $forget$;
        revoke execute on function frontdoor.forget_handed_files from public;
        create constraint trigger forget_handed_files after delete on frontdoor.draft_handover
            deferrable initially deferred for each row execute function frontdoor.forget_handed_files();
    end if;
end $$;
