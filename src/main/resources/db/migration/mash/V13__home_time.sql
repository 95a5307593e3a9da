-- Contacts for which an alert must be raised because a child goes home soon, or has gone, and nobody has called the
-- referrer. Once before the time and once at the time; not while an alert is already open. Locked, so that of several
-- nodes one raises it.
create function mash.home_times_to_ring(now timestamptz, soon timestamptz) returns setof uuid
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select c.id from casework.clock k join mash.contact c on c.id = k.record_id
    where k.rule = 'told-before-home' and k.ended_at is null and k.due_at <= soon and c.stage <> 'CLOSED'
        and (c.alarmed_at is null or c.alarm_taken_at is not null)
        and (c.alarmed_at is null
            or c.alarmed_at < case when k.due_at <= now then k.due_at else k.due_at - (soon - now) end)
        and access.role_now() = 'JOB'
    for update of c skip locked;
end;
revoke execute on function mash.home_times_to_ring from public;
grant execute on function mash.home_times_to_ring to ${app};
create index clock_told_before_home on casework.clock (due_at) where rule = 'told-before-home' and ended_at is null;
