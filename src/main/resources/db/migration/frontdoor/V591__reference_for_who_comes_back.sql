-- Whoever comes back with their words reads the reference that they were given, to quote it in a call; nothing else of
-- the report.
create function frontdoor.reference_of_phrase(which uuid) returns text
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select r.reference from frontdoor.report r join frontdoor.return_phrase p on p.record_id = r.record_id
    where r.record_id = which and access.role_now() = 'VISITOR' and p.phrase_hash = frontdoor.held_key();
end;
revoke execute on function frontdoor.reference_of_phrase from public;
grant execute on function frontdoor.reference_of_phrase to ${app};
