-- A handover that leads to a visit: the team has accepted, or has still to respond.
create function mash.goes(h mash.handover) returns boolean language sql immutable
    return h.settled_how is not distinct from 'ACCEPTED' or h.settled_at is null and h.answered_at is null;

-- Hazards and warnings are never those of the day of the handover: a team that still has to respond, or has taken the
-- child on, reads the current ones. Only the text, and only for the children handed to it.
create function mash.know_first(which uuid) returns text[]
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select case when not mash.goes(h) then h.warnings
        else array(select w.words from mash.warning w where w.contact_id = h.contact_id and w.ended_at is null
                order by w.written_at)
            || array(select r.said from mash.safe_contact_rule r where r.contact_id = h.contact_id and r.ended_at is null
                order by r.set_at)
        end
    from mash.handover h
    where h.id = which
        and (access.may_work_on(h.contact_id)
            or h.team = access.team_now() and not access.is_excluded(h.contact_id)
                and (h.settled_at is null or h.settled_how = 'ACCEPTED'));
end;

-- The notification job must know which team has a child, or may still take it on, and nothing more.
create function mash.team_that_goes(which uuid) returns text
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select h.team from mash.handover h
    where h.id = which and not h.outside and access.role_now() = 'JOB' and mash.goes(h);
end;
revoke execute on function mash.know_first, mash.team_that_goes from public;
grant execute on function mash.know_first, mash.team_that_goes to ${app};

-- Called with the owner's rights, may_see is always true.
create or replace function mash.news_is_held(which uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select access.may_work_on(which) and exists (select from mash.safe_contact_rule r
        join frontdoor.external_recipient a on a.record_id = r.contact_id
        where r.contact_id = which and r.never and r.means = 'EMAIL' and r.ended_at is null
            and lower(btrim(r.address)) = lower(btrim(a.email)));
end;
