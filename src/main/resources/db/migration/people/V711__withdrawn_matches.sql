-- Who proposed that two people are the same can withdraw the proposal while it waits for someone else. It then counts as
-- if no one had made it; both rows stay, with both reasons.
create table people.match_withdrawal (
    same_id uuid primary key references people.match (id),
    why text not null check (length(why) between 1 and 2000),
    said_by text not null,
    said_by_name text not null,
    said_at timestamptz not null
);

create function people.own_proposal_that_waits() returns trigger language plpgsql as $$
begin
    if not exists (select from people.match s
            where s.id = new.same_id and s.answer = 'SAME' and s.said_by = new.said_by)
        or exists (select from people.match_decision v where v.same_id = new.same_id) then
        raise exception 'only who proposed a match can withdraw it, while no one has answered'
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger own_proposal_that_waits before insert on people.match_withdrawal
    for each row execute function people.own_proposal_that_waits();

-- No one agrees to what was withdrawn.
create or replace function people.two_people() returns trigger language plpgsql as $$
begin
    if exists (select from people.match s where s.id = new.same_id and s.said_by = new.said_by) then
        raise exception 'who said that two people are one cannot agree to it' using errcode = 'check_violation';
    end if;
    if exists (select from people.match_withdrawal w where w.same_id = new.same_id) then
        raise exception 'a match that was withdrawn cannot be agreed to' using errcode = 'check_violation';
    end if;
    return new;
end $$;

alter table people.match_withdrawal enable row level security;
alter table people.match_withdrawal force row level security;
create policy see on people.match_withdrawal for select using (people.may_see_same(same_id));
create policy say on people.match_withdrawal for insert to ${app} with check (
    people.may_see_same(same_id) and said_by = (select database.actor_now()));
grant select, insert on people.match_withdrawal to ${app};

-- What was said of two people and was not withdrawn: every list and every count reads this.
create view people.match_that_counts with (security_invoker = true) as
    select s.id, s.one, s.other, s.one_record, s.other_record, s.answer, s.why, s.said_by,
        s.said_by_name, s.said_at
    from people.match s
    where not exists (select from people.match_withdrawal w where w.same_id = s.id);
grant select on people.match_that_counts to ${app};
