-- Who checks a match may not have enough information to decide. It is then neither the same person nor another one, and
-- stays open with what is needed. A proposal that waited for someone else is answered by it: with the information, someone
-- proposes anew.
alter table people.match drop constraint match_answer_check;
alter table people.match add constraint match_answer_check check (answer in ('SAME', 'NOT_SAME', 'MORE_INFORMATION'));

-- No one agrees to a proposal after someone asked for more information, or that was withdrawn.
create or replace function people.two_people() returns trigger language plpgsql as $$
begin
    if exists (select from people.match s where s.id = new.same_id and s.said_by = new.said_by) then
        raise exception 'who said that two people are one cannot agree to it' using errcode = 'check_violation';
    end if;
    if exists (select from people.match_withdrawal w where w.same_id = new.same_id) then
        raise exception 'a match that was withdrawn cannot be agreed to' using errcode = 'check_violation';
    end if;
    if exists (select from people.match s join people.match m on m.one = s.one and m.other = s.other
            where s.id = new.same_id and m.answer = 'MORE_INFORMATION' and (m.said_at, m.id) > (s.said_at, s.id)) then
        raise exception 'a match of which more is asked must be proposed anew' using errcode = 'check_violation';
    end if;
    return new;
end $$;
