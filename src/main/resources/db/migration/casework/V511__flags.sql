-- The flags of the children in cases that the actor may see: which services know a child with the same key, since when and
-- until when. It reads records that the actor may not see, so it tells no more than that: no name, no reference, and an id
-- only to someone who may open the case. The keys are those of IdentityKeys, and must be of a child in one of the cases.
-- Nothing about a kind without a flag, and nothing to someone who is excluded from the other record.
create function casework.flags_of(cases uuid[], keys bigint[])
    returns table (key bigint, service text, stage text, opened_at timestamptz, ended_at timestamptz, record_id uuid)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return query
    with ours as materialized (
        select distinct k.key
        from people.find_key k join people.person p on p.id = k.person_id and p.part = 'CHILD'
        where k.record_id = any (cases) and k.key = any (keys) and not k.only_search
          and access.may_work_on(k.record_id)),
    theirs as materialized (
        select distinct on (r.id) o.key, r.id, r.restricted, t.flag, t.flag_tells_step
        from ours o
        join people.find_key k on k.key = o.key and not k.only_search and k.record_id <> all (cases)
        join people.person p on p.id = k.person_id and p.part = 'CHILD'
        join access.record r on r.id = k.record_id
        join access.kind t on t.name = r.kind and t.flag <> ''
        order by r.id, o.key
        limit 100)
    select t.key, t.flag,
        case when t.flag_tells_step and not t.restricted and c.ended_at is null then c.stage end,
        c.opened_at, c.ended_at, case when access.may_see(t.id) then t.id end
    from theirs t join casework.pathway_case c on c.record_id = t.id
    where not access.is_excluded(t.id);
end $$;
revoke execute on function casework.flags_of from public;
grant execute on function casework.flags_of to ${app};
