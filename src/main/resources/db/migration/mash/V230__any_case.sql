-- What the casework lists show of a case of any kind. Each kind adds its own rows here; the policies of its tables
-- decide, as everywhere, who sees them.
create view casework.any_case with (security_invoker = true) as
    select c.id, 'contact'::text as kind, c.reference,
        case c.stage when 'NEW' then 'New' when 'SCREENED' then 'To decide' when 'ENQUIRY' then 'MASH enquiry'
            when 'TO_APPROVE' then 'To approve' when 'TO_ANSWER' then 'Feedback and closure'
            when 'SET_ASIDE' then 'Suspected spam' else 'Closed' end as stage,
        c.stage = 'CLOSED' as closed, c.rating, c.urgency, c.due_at, c.received_at, c.closed_at,
        c.way, c.children, c.present_danger
    from mash.contact c
    union all
    select p.record_id, p.pathway, p.reference, p.stage, p.ended_at is not null, null, 3, p.due_at, p.opened_at,
        p.ended_at, '', 0, false
    from casework.pathway_case p;
grant select on casework.any_case to ${app};
