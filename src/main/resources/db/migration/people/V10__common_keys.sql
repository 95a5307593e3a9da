-- Whether more than a hundred people share a key: then it is too common, and is not used for matching. Checked before
-- row security evaluates each of those hundred, and the result is the same for every caller; it reveals nothing about
-- who they are. People in a kind of record that only few may know of are not counted.
create function people.is_common(which bigint) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select case when exists (select from access.kind t where not t.counted)
        then exists (select from people.find_key k
            where k.key = which and (select r.kind from access.record r where r.id = k.record_id)
                = any(array(select t.name from access.kind t where t.counted))
            offset 100)
        else exists (select from people.find_key k where k.key = which offset 100) end;
end;
revoke execute on function people.is_common from public;
grant execute on function people.is_common to ${app};
