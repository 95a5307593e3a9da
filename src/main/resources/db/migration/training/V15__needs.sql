-- What somebody needs in the room is theirs to take back.
create policy take_back on training.access_need for delete to ${app} using (exists (
    select from training.booking b where b.id = booking_id and training.is_own(b.learner_id)));
grant delete on training.access_need to ${app};

-- It goes once the register has closed. With the owner's eyes, so that the program forgets what it never reads.
create function training.forget_needs(before timestamptz) returns int language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with gone as (
        delete from training.access_need n using training.booking b, training.session s
        where training.is_job('training') and b.id = n.booking_id and s.id = b.session_id and s.ends_at < before
        returning 1)
    select cast(count(*) as int) from gone;
end;
revoke execute on function training.forget_needs from public;
grant execute on function training.forget_needs to ${app};
