-- An organisation is never without a lead: whoever takes the last one off names the next one first. Decision 65.
create function frontdoor.keeps_a_lead() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (select from frontdoor.organisation_staff s
        where s.organisation_id = old.organisation_id and s.id <> old.id and s.lead and s.ended_at is null) then
        raise exception 'an organisation is never without a lead';
    end if;
    return new;
end $$;
create trigger keeps_a_lead before update of ended_at on frontdoor.organisation_staff
    for each row when (old.lead and old.ended_at is null and new.ended_at is not null)
    execute function frontdoor.keeps_a_lead();

-- A lead goes, and makes one of the named staff a lead where there would be none. The organisation is locked meanwhile,
-- so that two leads who leave at once do so one after the other. False when nobody would lead.
create function frontdoor.leave_as_lead(which uuid, next uuid, by_name text, at timestamptz) returns boolean
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    own uuid;
begin
    perform 1 from frontdoor.organisation o where o.id = which for update;
    select s.id into own from frontdoor.organisation_staff s
    where s.organisation_id = which and s.ended_at is null and s.lead
        and s.key_hash in (select frontdoor.own_keys());
    if own is null then
        return false;
    end if;
    update frontdoor.organisation_staff s set lead = true
    where s.id = next and s.id <> own and s.organisation_id = which and s.ended_at is null;
    if not exists (select from frontdoor.organisation_staff s
        where s.organisation_id = which and s.id <> own and s.lead and s.ended_at is null) then
        return false;
    end if;
    update frontdoor.organisation_staff s set ended_at = at, ended_by_name = by_name where s.id = own;
    return true;
end $$;
revoke execute on function frontdoor.leave_as_lead from public;
grant execute on function frontdoor.leave_as_lead to ${app};
