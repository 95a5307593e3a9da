-- The posts of allegations against people who work with children: the LADO, who decides (a deputy is a second LADO),
-- and the administrator, who records. Added to the posts that there are.
do $$
declare
    which text;
    rule text;
begin
    foreach which in array array['account', 'further_post', 'invitation'] loop
        rule := (select pg_get_constraintdef(c.oid) from pg_constraint c
            where c.conrelid = cast('access.' || which as regclass) and c.conname = which || '_role_check');
        execute format('alter table access.%I drop constraint %I, add constraint %I %s', which, which || '_role_check',
            which || '_role_check',
            replace(rule, 'ARRAY[', 'ARRAY[''LADO''::text, ''LADO_ADMINISTRATOR''::text, '));
    end loop;
end $$;

insert into access.incompatible_posts (one, other, why)
select 'ADMINISTRATOR', r, 'Someone who manages accounts cannot have a role that reads records'
from unnest(array['LADO', 'LADO_ADMINISTRATOR']) r
union all
select o, r, 'An agency or team account has only that role'
from unnest(array['RESEARCHER', 'TEAM_MEMBER']) o, unnest(array['LADO', 'LADO_ADMINISTRATOR']) r;

-- Someone whose own name is among the words of a name on a record never sees it, whatever their post: not even if no
-- one else is left. For those who open the record, and those who work on it.
create function access.keep_out_named(which uuid, called text, kept_at timestamptz) returns void
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
    select distinct on (h.account) r.id, h.account, h.name, 'Has the name of the subject of the allegation.',
        database.actor_now(), 'By itself', kept_at
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
revoke execute on function access.keep_out_named from public;
grant execute on function access.keep_out_named to ${app};
