-- People may withdraw their access needs.
create policy take_back on training.access_need for delete to ${app} using (exists (
    select from training.booking b where b.id = booking_id and training.is_own(b.learner_id)));
grant delete on training.access_need to ${app};

-- Deleted with the booking, and once the register has closed. Runs with the owner's rights, so that the program deletes
-- what it never reads.
create function training.forget_needs(before timestamptz) returns int language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with gone as (
        delete from training.access_need n using training.booking b, training.session s
        where training.is_job('training') and b.id = n.booking_id and s.id = b.session_id
            and (b.state = 'ENDED' or s.cancelled_at is not null or s.ends_at < before)
        returning 1)
    select cast(count(*) as int) from gone;
end;
revoke execute on function training.forget_needs from public;
grant execute on function training.forget_needs to ${app};

-- Whether anyone has marked a delegate present under the name that they gave themselves: from then on nobody else can
-- take their place. A name that a trainer entered at the door does not count.
create or replace function training.was_marked(which uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select exists (select from training.booking b join training.attendance_mark m on m.booking_id = b.id
        where b.learner_id = which and not exists (select from training.walk_in w where w.booking_id = b.id));
end;
