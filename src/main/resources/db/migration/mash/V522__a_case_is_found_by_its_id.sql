-- The same view, with both halves of the same types: where a smallint met an integer, PostgreSQL read all cases to join
-- one of them. Now it goes to each half with the id, and what that costs does not grow with the house.
create or replace view casework.any_case with (security_invoker = true) as
    select c.id, 'contact'::text as kind, c.reference,
        case c.stage when 'NEW' then 'New' when 'SCREENED' then 'To decide' when 'ENQUIRY' then 'MASH enquiry'
            when 'TO_APPROVE' then 'To approve' when 'TO_ANSWER' then 'Feedback and closure'
            when 'SET_ASIDE' then 'Suspected spam' else 'Closed' end as stage,
        c.stage = 'CLOSED' as closed, c.rating, cast(c.urgency as integer) as urgency, c.due_at, c.received_at,
        c.closed_at, c.way, cast(c.children as integer) as children, c.present_danger
    from mash.contact c
    union all
    select p.record_id, p.pathway, p.reference, p.stage, p.ended_at is not null, cast(null as text), 3, p.due_at,
        p.opened_at, p.ended_at, cast('' as text), 0, false
    from casework.pathway_case p;
