-- Which kind of case an id belongs to, for the program: it finds the tables of that kind, whose own policies say who
-- sees the case, and the audit log can name a case that was asked for in vain.
create function casework.kind_of(record uuid) returns text
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select r.kind from access.record r where r.id = record;
end;
revoke execute on function casework.kind_of(uuid) from public;
grant execute on function casework.kind_of(uuid) to ${app};
