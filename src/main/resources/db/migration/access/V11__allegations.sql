-- Who may see a contact about someone who works with children: named people, never a whole role.
create table access.allegations_reader (
    account_id uuid primary key,
    added_by text not null,
    added_at timestamptz not null
);
-- No screen fills it yet: the owner does. The run-time role only reads.
grant select on access.allegations_reader to ${app};

-- Who is named when such a contact opens. The person who reports may see no account, so this one question is asked with
-- the owner's eyes; it answers with ids only. With nobody named it falls to the managers: a record that nobody could see
-- would fall out of every queue. At night the duty worker is alone, so present danger names them too.
create function access.readers_of_allegations(danger boolean) returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select a.id from access.account a
    where a.suspended_at is null and (
        a.id in (select r.account_id from access.allegations_reader r)
        or (danger and a.role = 'DUTY_WORKER')
        or (a.role = 'MANAGER' and not exists (
            select 1 from access.allegations_reader r join access.account n on n.id = r.account_id
            where n.suspended_at is null)))
$$;
