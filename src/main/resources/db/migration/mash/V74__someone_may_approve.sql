-- Whether a manager may approve what is pending: someone who sees the contact and wrote neither a pending decision nor
-- the feedback to a professional.
create function mash.someone_may_approve(which uuid, also_not text) returns boolean
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (select from access.who_sees(which) a
        where a.leads and a.account <> also_not
            and not exists (select from casework.decision d
                where d.record_id = which and d.author = a.account
                    and not exists (select from casework.approval v where v.decision_id = d.id)
                    and not exists (select from casework.decision n where n.supersedes = d.id))
            and not exists (select from mash.referrer_feedback w join mash.contact c on c.id = w.contact_id
                where w.contact_id = which and c.stage = 'TO_APPROVE' and c.way = 'PROFESSIONAL'
                    and w.written_by = a.account));
end $$;

-- Decisions whose approval no one may give are returned to their author automatically.
create function mash.approvals_no_one_gives() returns setof uuid
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select c.id from mash.contact c
    where access.role_now() = 'JOB' and c.stage = 'TO_APPROVE' and not mash.someone_may_approve(c.id, '')
    order by c.urgency, c.due_at, c.id
    limit 200;
end;
revoke execute on function mash.someone_may_approve, mash.approvals_no_one_gives from public;
grant execute on function mash.someone_may_approve, mash.approvals_no_one_gives to ${app};

-- What a second person has to check before it is sent, or before a rule ends.
create index safe_contact_check_waiting on mash.safe_contact_check (asked_at) where agreed is null and verdict = 'SECOND';
create index safe_contact_rule_ending on mash.safe_contact_rule (end_asked_at) where ended_at is null and end_asked_at is not null;
