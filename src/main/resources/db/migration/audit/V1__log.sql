-- Append-only for the run-time role. It reads the log only through the functions below, which belong to the owner: a
-- forgotten filter cannot list the whole log.
create table audit.entry (
    id      bigint generated always as identity primary key,
    xid     xid8 not null default pg_current_xact_id(),
    at      timestamptz not null,
    actor   text not null check (length(actor) between 1 and 80),
    role    text not null check (length(role) <= 40),
    act     text not null check (length(act) between 1 and 200),
    subject text not null check (length(subject) <= 200),
    shown   text[] check (cardinality(shown) <= 5000),
    detail  text not null check (length(detail) <= 2000)
);
create index entry_in_order_of_commit on audit.entry (xid, id);
create index entry_by_subject on audit.entry (subject, id) where subject <> '';
create index entry_by_shown on audit.entry using gin (shown) where shown is not null;

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
-- The row's actor must be the transaction's: nobody can write an entry under another id.
create policy entry_names_its_actor on audit.entry for insert to ${app}
    with check (actor = (select database.actor_now()));
grant usage on schema audit to ${app};
grant insert on audit.entry to ${app};

-- The hash chain. hash = SHA-256(hash of the previous seal || the entry's bytes); the order is that of (xid, id).
create table audit.seal (
    seq      bigint primary key,
    entry_id bigint not null unique,
    xid      xid8 not null,
    hash     bytea not null check (length(hash) = 32)
);
grant select, insert on audit.seal to ${app};

create function audit.looks_at(what text, most int)
    returns table (at timestamptz, actor text, role text, act text, detail text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select e.at, e.actor, e.role, e.act, e.detail
    from (
        (select * from audit.entry s where s.subject = what and s.subject <> '' order by s.id desc limit most)
        union all
        (select * from audit.entry l where l.shown @> array[what] and l.shown is not null order by l.id desc limit most)
    ) e
    order by e.id desc
    limit most;
end;

-- What can be sealed now: rows after the last seal whose transactions all ended before any transaction still running
-- began. A row that becomes visible later has a higher xid, so none is ever skipped.
create function audit.unsealed(most int)
    returns table (id bigint, xid bigint, at timestamptz, actor text, role text, act text, subject text, shown text,
                   detail text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select e.id, cast(cast(e.xid as text) as bigint), e.at, e.actor, e.role, e.act, e.subject, cast(e.shown as text),
        e.detail
    from audit.entry e
    where (e.xid, e.id) > (
            coalesce((select s.xid from audit.seal s order by s.seq desc limit 1), '0'::xid8),
            coalesce((select s.entry_id from audit.seal s order by s.seq desc limit 1), 0))
      and e.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by e.xid, e.id
    limit most;
end;

-- After a restore into another cluster the transaction ids of the old one can be ahead of the new one's. Unsealed rows
-- are then found by scanning every row: first the old cluster's, then the new one's.
create function audit.unsealed_after_a_move(most int)
    returns table (id bigint, xid bigint, at timestamptz, actor text, role text, act text, subject text, shown text,
                   detail text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select e.id, cast(cast(e.xid as text) as bigint), e.at, e.actor, e.role, e.act, e.subject, cast(e.shown as text),
        e.detail
    from audit.entry e
    where not exists (select from audit.seal s where s.entry_id = e.id)
      and (e.xid < pg_snapshot_xmin(pg_current_snapshot()) or e.xid >= pg_snapshot_xmax(pg_current_snapshot()))
    order by e.xid < pg_snapshot_xmin(pg_current_snapshot()), e.xid, e.id
    limit most;
end;

revoke execute on function audit.looks_at, audit.unsealed, audit.unsealed_after_a_move from public;
grant execute on function audit.looks_at, audit.unsealed, audit.unsealed_after_a_move to ${app};
