-- Alerts are shown at the desk whatever the contact's stage is, and there are few of them.
create index contact_ringing on mash.contact (alarmed_at) where alarmed_at is not null and alarm_taken_at is null;

-- An external agency owes its response even after closing: an alert is raised at half the time and when it is due.
create or replace function mash.outside_asks_to_ring(now timestamptz) returns setof uuid
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select c.id from mash.contact c
    where access.role_now() = 'JOB'
        and c.id in (select a.contact_id from mash.information_request a
            where a.outside is not null and a.replied_at is null and a.withdrawn_at is null and a.half_at <= now
                and (c.outside_alarmed_at is null
                    or c.outside_alarmed_at < case when a.due_at <= now then a.due_at else a.half_at end))
    for update of c skip locked;
end;
