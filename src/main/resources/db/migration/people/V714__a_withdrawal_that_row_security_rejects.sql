-- Row security rejects a withdrawal by someone who may not see the match. The check on who proposed it therefore speaks only
-- of a match that can be seen: it used to answer first, whoever asked.
create or replace function people.own_proposal_that_waits() returns trigger language plpgsql as $$
begin
    if exists (select from people.match s
            where s.id = new.same_id and (s.answer <> 'SAME' or s.said_by <> new.said_by))
        or exists (select from people.match_decision v where v.same_id = new.same_id) then
        raise exception 'only who proposed a match can withdraw it, while no one has answered'
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
