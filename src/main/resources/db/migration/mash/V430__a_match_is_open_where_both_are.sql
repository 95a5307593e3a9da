-- A match is open where both of its records are, and of one kind: then the rule of sight is asked once for a list of them
-- and not for each. The desk's first page counts them all, and asking cost more than the rest of the page.
create function casework.open_if_both_are() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (select from access.record r
            where r.id = new.other_record and r.kind = new.open_kind and not (r.restricted or r.guarded) for share) then
        new.open_kind := null;
    end if;
    return new;
end $$;

-- After keep_open_kind, whose name comes before.
create trigger open_if_both_are before insert on casework.found_match
    for each row execute function casework.open_if_both_are();

-- Whatever changes for either record: the rule is asked again for each of its matches.
create function casework.close_match_of_either() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    update casework.found_match set open_kind = null
    where (record_id = new.id or other_record = new.id) and open_kind is not null;
    return new;
end $$;

-- After close_found_match, which knows only one of the two.
create trigger close_found_match_of_either after update of kind, restricted, guarded on access.record
    for each row execute function casework.close_match_of_either();

update casework.found_match f set open_kind = null
where open_kind is not null and not exists (select from access.record r
    where r.id = f.other_record and r.kind = f.open_kind and not (r.restricted or r.guarded));

drop policy see on casework.found_match;
create policy see on casework.found_match for select using (
    open_kind = any ((select access.kinds_seen())::text[])
    or (access.may_see(record_id) and access.may_see(other_record)));
