-- The kind of case that an id belongs to, for the program: it finds the tables of that kind, whose own policies decide
-- who sees the case, and the audit log can name a case that was requested in vain. Someone who must never be told that
-- such a record exists gets nothing; an exclusion makes no difference here, so that the log records what they tried to
-- open.
create function casework.kind_of(record uuid) returns text
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select r.kind from access.record r
    where r.id = record and not exists (select from access.kind_post p
        where p.kind = r.kind and p.post = access.post_now() and p.never_told);
end;
revoke execute on function casework.kind_of(uuid) from public;
grant execute on function casework.kind_of(uuid) to ${app};
