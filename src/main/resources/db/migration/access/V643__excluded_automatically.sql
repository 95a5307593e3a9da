-- Who is excluded because they have the name of the subject, said in words that a reader of the case understands.
create or replace function access.keep_out_named(which uuid, called text, kept_at timestamptz) returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    words text[] := regexp_split_to_array(lower(called), '[^[:alpha:]]+');
begin
    if not (access.opened_in_this_act(which) or access.may_work_on(which)) then
        return;
    end if;
    insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by, added_by_name, added_at)
    select distinct on (h.account) r.id, h.account, h.name, 'Same name as the subject',
        database.actor_now(), 'Automatically', kept_at
    from access.record r
    join access.kind_post p on p.kind = r.kind and p.sees
    join access.holder h on h.role = p.post
    cross join lateral array_remove(
        regexp_split_to_array(lower(regexp_replace(h.name, '[(].*[)]', '')), '[^[:alpha:]]+'), '') own
    where r.id = which and cardinality(own) > 0 and own <@ words
      and not exists (select from access.staff_exclusion k
          where k.record_id = r.id and k.account_id = h.account and k.lifted_at is null);
    if found then
        update access.record set guarded = true where id = which;
    end if;
end $$;

update access.staff_exclusion set added_by_name = 'Automatically', reason = 'Same name as the subject'
where added_by_name = 'By itself' and reason = 'Has the name of the subject of the allegation.';
