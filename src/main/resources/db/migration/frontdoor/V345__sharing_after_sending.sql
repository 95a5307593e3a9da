-- Who sent a referral can share it later too, with all who use their mailbox, with the named staff of their
-- organisation, or with named colleagues among these. Decision 65.
alter table frontdoor.referral_sharing drop constraint referral_sharing_kind_check;
alter table frontdoor.referral_sharing add constraint referral_sharing_kind_check
    check (kind in ('MAILBOX', 'ORGANISATION', 'COLLEAGUE', 'CASE_MANAGER'));

-- Those of one's own mailbox: whoever holds the key of one of them names another without proving the mailbox again.
create function frontdoor.mailbox_colleagues() returns table (id uuid, name text, role text, owner_hash bytea)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select c.id, c.name, c.role, c.owner_hash
    from frontdoor.colleague me
    join frontdoor.colleague c on c.mailbox_hash = me.mailbox_hash and c.id <> me.id and c.forgotten_at is null
    where access.role_now() = 'VISITOR' and me.owner_hash = frontdoor.held_key();
end;

-- Whether its sender may share it now. Never what is or may be about a member of staff; not after a lock on the record,
-- nor after the desk has stopped any sharing of it.
create function frontdoor.may_be_shared(which uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select exists (
        select from frontdoor.referral r join access.record a on a.id = r.record_id
        where r.record_id = which and access.role_now() = 'VISITOR' and r.owner_hash = frontdoor.held_key()
            and cast(r.told as jsonb) #>> '{happened,works}' = 'NO'
            and cast(r.told as jsonb) #>> '{happened,colleague}' = 'NO'
            and not (a.restricted or a.guarded)
            and not exists (select from frontdoor.referral_sharing s where s.record_id = which and s.ended_at is not null));
end;

-- The keys of those with whom whoever holds this key works.
create function frontdoor.keys_of_colleagues() returns setof bytea
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select k from frontdoor.opened_keys() as k where k <> frontdoor.held_key()
    union
    select m.owner_hash from frontdoor.mailbox_colleagues() m
    union
    select s.key_hash from frontdoor.organisation_staff s
    where s.ended_at is null and s.organisation_id in (select frontdoor.workplaces());
end;
revoke execute on function frontdoor.mailbox_colleagues, frontdoor.may_be_shared, frontdoor.keys_of_colleagues
    from public;
grant execute on function frontdoor.mailbox_colleagues, frontdoor.may_be_shared, frontdoor.keys_of_colleagues to ${app};

create policy tell_later on frontdoor.referral_sharing for insert with check (
    (select access.role_now()) = 'VISITOR' and owner_hash = (select frontdoor.held_key())
    and kind <> 'CASE_MANAGER' and key_hash in (select frontdoor.keys_of_colleagues())
    and frontdoor.may_be_shared(record_id));

-- Someone who is taken off loses what was shared with them by name as well.
create function frontdoor.leavers_see_nothing() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    update frontdoor.referral_sharing set is_open = false where kind = 'COLLEAGUE' and key_hash = new.key_hash and is_open;
    return new;
end $$;
create trigger leavers_see_nothing after update of ended_at on frontdoor.organisation_staff
    for each row when (old.ended_at is null and new.ended_at is not null)
    execute function frontdoor.leavers_see_nothing();

-- Who sent a referral begins the next one about the same family with who they said they are: nobody else reads it here.
create function frontdoor.own_referrer(which uuid)
    returns table (name text, relation text, agency text, reach text, safe_time text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select p.name, p.relation, p.agency, p.reach, p.safe_time
    from frontdoor.reporter p join frontdoor.referral r on r.record_id = p.record_id
    where p.record_id = which and access.role_now() = 'VISITOR' and r.owner_hash = frontdoor.held_key();
end;
revoke execute on function frontdoor.own_referrer from public;
grant execute on function frontdoor.own_referrer to ${app};
