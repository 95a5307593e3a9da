-- Who held an interview, and for which agency; empty for those recorded before it was asked.
alter table pathways.missing_interview
    add column interviewer text not null default '' check (length(interviewer) <= 200),
    add column agency text not null default '' check (length(agency) <= 200);

-- That the responsible authority is to hold the interview is no result of one: it is awaited.
alter table pathways.missing_interview_offer drop constraint missing_interview_offer_kind_check,
    add constraint missing_interview_offer_kind_check check (kind in ('OFFER', 'ATTEMPT', 'ELSEWHERE'));

-- A council that takes an episode over takes over the interview that it holds.
create or replace function pathways.no_episode_closes_without_an_interview_result() returns trigger
    language plpgsql as $$
begin
    if not exists (select from pathways.missing_interview i where i.record_id = new.record_id)
        and not ('DECEASED' = any(new.outcomes) and exists (select from pathways.missing_death d
            where d.record_id = new.record_id and d.in_error_at is null))
        and not ('TRANSFERRED' = any(new.outcomes) and exists (select from pathways.missing_interview_offer o
            where o.record_id = new.record_id and o.kind = 'ELSEWHERE')) then
        raise exception 'an episode needs the result of the return interview' using errcode = 'check_violation';
    end if;
    return new;
end $$;
