-- Counts, beside those of mash.oversight and for the same readers, the children of the contacts of a period for whom a
-- strategy discussion that was held began a section 47 enquiry: each child once, by the last outcome that began one.
create function mash.section_47_enquiries(since timestamptz, until timestamptz)
    returns table (measure text, bucket text, number int)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select 'ENQUIRY', e.outcome, count(*)::int
    from (select distinct on (s.contact_id, w.child) w.outcome
        from mash.contact c join access.record a on a.id = c.id and a.kind = 'contact'
        join mash.strategy_discussion s on s.contact_id = c.id and s.held_at is not null
        cross join lateral unnest(s.children, s.outcomes) as w(child, outcome)
        where c.received_at >= since and c.received_at < until
          and w.outcome in ('SINGLE', 'JOINT', 'EMERGENCY_PROTECTION')
          and ((select access.role_now()) = 'BUSINESS_MANAGER'
            or (select access.role_now()) = 'MANAGER' and (
                c.open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(c.id)))
        order by s.contact_id, w.child, s.called_at desc, s.id desc) e
    group by 2;
end;
revoke execute on function mash.section_47_enquiries from public;
grant execute on function mash.section_47_enquiries to ${app};
