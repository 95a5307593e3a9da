-- The second hand of a case that moved to another council is that council: it confirms that it took the case over.
create or replace function pathways.a_case_is_closed_by_two_people() returns trigger language plpgsql as $$
begin
    if new.kind = 'CLOSURE' and not exists (
        select from (select e.kind, e.choice, e.recorded_by from pathways.exploitation_entry e
            where e.record_id = new.record_id and e.id <> new.id
              and e.kind in ('CLOSURE_PROPOSED', 'CLOSURE_DECLINED', 'CLOSURE', 'REOPENING', 'PLAN', 'STEP_DOWN')
            order by e.id desc limit 1) latest
        where latest.kind = 'CLOSURE_PROPOSED' and latest.choice = new.choice
          and latest.recorded_by <> new.recorded_by)
        and not (new.choice = 'MOVED_AREA' and exists (select from casework.transfer t
            where t.record_id = new.record_id and t.direction = 'OUT' and t.answer is null)) then
        raise exception 'a case is closed by two people' using errcode = 'check_violation';
    end if;
    return new;
end $$;
