-- The reasons of an alert that nobody has acknowledged yet, in the order in which they came. Acknowledging one reason
-- does not settle another. The first of them starts the ten minutes without an answer; alarmed_at is the latest of
-- them, so that a page settles only what it showed.
alter table mash.contact add column alarm_for text[] not null default '{}'
    check (alarm_for <@ array['DANGER', 'CHILD', 'NOT_SURE', 'CAME_BACK', 'AGENCY_INFORMATION', 'AGENCY_RED', 'RATED_RED',
        'HOME_TIME', 'AGENCY_SILENT', 'HANDOVER_DECLINED', 'DISAGREEMENT']);
alter table mash.contact add column ringing_since timestamptz;
update mash.contact set ringing_since = alarmed_at where alarmed_at is not null and alarm_taken_at is null;

-- When the alert was last raised because a child goes home, and because an external agency has not responded. Each has
-- its own time: an alert about something else suppresses neither.
alter table mash.contact add column home_alarmed_at timestamptz;
alter table mash.contact add column outside_alarmed_at timestamptz;
grant update (alarm_for, ringing_since, home_alarmed_at, outside_alarmed_at) on mash.contact to ${app};

-- Once before the time and once at the time, even if another alert is open.
create or replace function mash.home_times_to_ring(now timestamptz, soon timestamptz) returns setof uuid
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select c.id from casework.clock k join mash.contact c on c.id = k.record_id
    where k.rule = 'told-before-home' and k.ended_at is null and k.due_at <= soon and c.stage <> 'CLOSED'
        and (c.home_alarmed_at is null
            or c.home_alarmed_at < case when k.due_at <= now then k.due_at else k.due_at - (soon - now) end)
        and access.role_now() = 'JOB'
    for update of c skip locked;
end;

-- Once at half the time and once when it is due, even if another alert is open.
create or replace function mash.outside_asks_to_ring(now timestamptz) returns setof uuid
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select c.id from mash.contact c
    where c.stage <> 'CLOSED' and access.role_now() = 'JOB'
        and c.id in (select a.contact_id from mash.information_request a
            where a.outside is not null and a.replied_at is null and a.withdrawn_at is null and a.half_at <= now
                and (c.outside_alarmed_at is null
                    or c.outside_alarmed_at < case when a.due_at <= now then a.due_at else a.half_at end))
    for update of c skip locked;
end;
