-- Who may respond to a disagreement now: a manager who sees the contact, did not raise it, and neither wrote nor
-- approved the decision. Anyone who may see the contact may ask, and so may the job that assigns disagreements.
create function mash.who_may_answer(which uuid) returns table (name text)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return query select a.name from mash.disagreement d
        cross join lateral access.who_sees(d.contact_id) a
        where d.id = which and a.leads and (access.role_now() = 'JOB' or access.may_work_on(d.contact_id))
            and d.raised_by <> a.account
            and not exists (select from casework.decision c
                where c.record_id = d.contact_id and c.author = a.account)
            and not exists (select from casework.approval v
                where v.record_id = d.contact_id and v.approver = a.account)
        order by a.name, a.id limit 50;
end $$;

-- Disagreements whose current stage has a step due that no one may do: they are escalated automatically.
create function mash.disagreements_no_one_answers() returns table (id uuid, contact_id uuid)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select d.id, d.contact_id from mash.disagreement_step s join mash.disagreement d on d.id = s.disagreement_id
    where access.role_now() = 'JOB' and s.ended_at is null and d.ended_at is null
        and not exists (select from mash.who_may_answer(d.id))
    order by s.due_at, d.id
    limit 200;
end;
revoke execute on function mash.who_may_answer, mash.disagreements_no_one_answers from public;
grant execute on function mash.who_may_answer, mash.disagreements_no_one_answers to ${app};

-- Above the last stage someone without an account decides, named in the profile. The desk records what they said.
alter table mash.disagreement_text add column decided_by text check (length(decided_by) between 1 and 200);
create or replace function mash.nobody_answers_about_themselves() returns trigger language plpgsql as $$
begin
    if new.kind not in ('ANSWER', 'MEETING', 'OUTCOME') then
        return new;
    end if;
    if new.decided_by is not null and exists (select from mash.who_may_answer(new.disagreement_id)) then
        raise exception 'a manager here may answer, so nobody writes down what another decided';
    end if;
    if exists (select 1 from mash.disagreement d where d.id = new.disagreement_id and d.raised_by = new.said_by)
        or new.decided_by is null and (
            exists (select 1 from casework.decision d where d.record_id = new.contact_id and d.author = new.said_by)
            or exists (select 1 from casework.approval v
                where v.record_id = new.contact_id and v.approver = new.said_by))
    then
        raise exception 'whoever wrote, approved or questions a decision does not answer for it';
    end if;
    return new;
end $$;

create policy go_up_alone on mash.disagreement_text for insert with check (
    (select access.role_now()) = 'JOB' and kind = 'WENT_UP' and access.may_see(contact_id)
    and said_by = (select database.actor_now()));
