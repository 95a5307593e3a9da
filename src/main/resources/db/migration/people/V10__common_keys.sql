-- Whether more than a hundred people share a key: then it says nothing, and nobody is looked for by it. Asked before row
-- security weighs each of those hundred, and the same for whoever asks; it tells nothing of who they are.
-- Of a kind of record that only few may know, nobody is counted.
create function people.is_common(which bigint) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select exists (select from people.find_key k
        where k.key = which and (select t.counted from access.record r join access.kind t on t.name = r.kind
            where r.id = k.record_id)
        offset 100);
end;
revoke execute on function people.is_common from public;
grant execute on function people.is_common to ${app};
