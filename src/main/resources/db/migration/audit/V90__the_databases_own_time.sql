-- When PostgreSQL itself wrote a row. The run-time role can write neither this nor the transaction id: someone who
-- steals its password can backdate an entry, but the row shows the difference. Rows from before this migration have no
-- such time.
alter table audit.entry add column written_at timestamptz;
alter table audit.entry alter column written_at set default clock_timestamp();
-- Five minutes is more than the clocks of honest machines differ by, and too little to be useful to anyone. Our own
-- limit.
alter table audit.entry add column differs boolean not null
    generated always as (coalesce(abs(extract(epoch from written_at - at)) > 300, false)) stored;
create index entry_that_differs on audit.entry (id) where differs;

revoke insert on audit.entry from ${app};
grant insert (at, actor, role, act, subject, shown, detail) on audit.entry to ${app};

-- In a demonstration: the last log row that belongs to the generated past of the invented town, which was written with
-- its own times.
create table audit.invented_past (
    only_one boolean primary key default true check (only_one),
    upto     bigint not null
);

drop function audit.unsealed, audit.unsealed_after_a_move;

-- As before, with the database time added.
create function audit.unsealed(most int)
    returns table (id bigint, xid bigint, at timestamptz, actor text, role text, act text, subject text, shown text,
                   detail text, written_at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select e.id, cast(cast(e.xid as text) as bigint), e.at, e.actor, e.role, e.act, e.subject, cast(e.shown as text),
        e.detail, e.written_at
    from audit.entry e
    where (e.xid, e.id) > (
            coalesce((select s.xid from audit.seal s order by s.seq desc limit 1), '0'::xid8),
            coalesce((select s.entry_id from audit.seal s order by s.seq desc limit 1), 0))
      and e.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by e.xid, e.id
    limit most;
end;

create function audit.unsealed_after_a_move(most int)
    returns table (id bigint, xid bigint, at timestamptz, actor text, role text, act text, subject text, shown text,
                   detail text, written_at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select e.id, cast(cast(e.xid as text) as bigint), e.at, e.actor, e.role, e.act, e.subject, cast(e.shown as text),
        e.detail, e.written_at
    from audit.entry e
    where not exists (select from audit.seal s where s.entry_id = e.id)
      and (e.xid < pg_snapshot_xmin(pg_current_snapshot()) or e.xid >= pg_snapshot_xmax(pg_current_snapshot()))
    order by e.xid < pg_snapshot_xmin(pg_current_snapshot()), e.xid, e.id
    limit most;
end;

-- Discrepancies: how many rows after this one have a time that differs from the database's (a thousand at most), the
-- newest of them, and for how many seconds the oldest unsealed row has been there.
create function audit.doubts(after bigint)
    returns table (differing bigint, newest bigint, unsealed_seconds double precision)
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with differing as (
        select e.id from audit.entry e
        where e.differs and e.id > after and e.id > coalesce((select p.upto from audit.invented_past p), 0)
        order by e.id
        limit 1000),
    waiting as (
        select e.written_at
        from audit.entry e
        where (e.xid, e.id) > (
                coalesce((select s.xid from audit.seal s order by s.seq desc limit 1), '0'::xid8),
                coalesce((select s.entry_id from audit.seal s order by s.seq desc limit 1), 0))
        order by e.xid, e.id
        limit 1)
    select (select count(*) from differing), coalesce((select max(d.id) from differing d), after),
        coalesce((select cast(extract(epoch from clock_timestamp() - w.written_at) as double precision)
                  from waiting w), 0);
end;

revoke execute on function audit.unsealed, audit.unsealed_after_a_move, audit.doubts from public;
grant execute on function audit.unsealed, audit.unsealed_after_a_move, audit.doubts to ${app};
