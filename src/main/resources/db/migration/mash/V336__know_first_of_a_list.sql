-- What to know before a visit, for a whole list of handovers at once. Asked for one after the other, each read every
-- warning that stands anywhere; now each reads those of its own contacts, by their index.
create function mash.know_first_of(which uuid[]) returns table (handover_id uuid, words text[])
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select h.id, case when not mash.goes(h) then h.warnings
        else array(
            select s.words from (
                select case when k.contact_id <> h.contact_id and (r.restricted or access.is_excluded(k.contact_id))
                        then mash.must_ask()
                        else k.words end as words, min(k.at) as at
                from (
                    select h.contact_id
                    union
                    select b.contact_id from mash.handover_related_contact b where b.handover_id = h.id) c
                cross join lateral (
                    select w.contact_id, w.words, w.written_at as at from mash.warning w
                    where w.contact_id = c.contact_id and w.ended_at is null
                    union all
                    select u.contact_id, u.said, u.set_at from mash.safe_contact_rule u
                    where u.contact_id = c.contact_id and u.ended_at is null and not u.inside) k
                join access.record r on r.id = k.contact_id
                group by 1) s
            order by s.at, s.words)
        end
    from mash.handover h
    where h.id = any(which)
        and (access.may_work_on(h.contact_id) or mash.is_safe_contact()
            or h.team = access.team_now() and not access.is_excluded(h.contact_id)
                and (h.settled_at is null or h.settled_how = 'ACCEPTED'));
end;
revoke execute on function mash.know_first_of from public;
grant execute on function mash.know_first_of to ${app};

create or replace function mash.know_first(which uuid) returns text[]
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select k.words from mash.know_first_of(array[which]) k;
end;
