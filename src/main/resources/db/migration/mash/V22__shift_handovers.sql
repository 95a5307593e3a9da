-- Shift handovers: what one shift writes for the next about one contact. The desk writes for the night before it
-- closes; the night writes back. An entry is immutable; only its first acknowledgement is written later.
create table mash.shift_handover (
    id uuid primary key,
    contact_id uuid not null references mash.contact (id),
    watch text not null check (watch in ('NIGHT', 'DAY')),
    answers uuid references mash.shift_handover (id),
    expected text not null check (length(expected) between 1 and 5000),
    by_when text not null default '' check (length(by_when) <= 200),
    ring text not null default '' check (length(ring) <= 500),
    what_if text not null default '' check (length(what_if) <= 2000),
    written_by text not null,
    written_by_name text not null,
    written_at timestamptz not null,
    -- When the shift that must read it begins, and when that shift ends.
    due_at timestamptz not null,
    until_at timestamptz not null check (until_at > due_at),
    read_at timestamptz,
    check (watch = 'DAY' or by_when <> '' and ring <> '' and what_if <> ''),
    check (watch = 'DAY' or answers is null)
);
create index shift_handover_of_contact on mash.shift_handover (contact_id, until_at);
create index shift_handover_open on mash.shift_handover (watch, due_at) where read_at is null;
create index shift_handover_until on mash.shift_handover (watch, until_at);
create unique index shift_handover_answered_once on mash.shift_handover (answers);

-- Who acknowledged reading an entry, and when.
create table mash.shift_handover_read (
    id uuid primary key default public.uuidv7(),
    card_id uuid not null references mash.shift_handover (id),
    contact_id uuid not null references mash.contact (id),
    account text not null,
    account_name text not null,
    read_at timestamptz not null,
    unique (card_id, account)
);
create index shift_handover_read_of_contact on mash.shift_handover_read (contact_id);

-- The shift that someone works in: the night is the duty workers', the day is the desk's.
create function mash.watch_now() returns text language sql stable parallel safe
    return case access.role_now() when 'DUTY_WORKER' then 'NIGHT' when 'SCREENER' then 'DAY' when 'MANAGER' then 'DAY'
        else '' end;

alter table mash.shift_handover enable row level security;
alter table mash.shift_handover force row level security;
alter table mash.shift_handover_read enable row level security;
alter table mash.shift_handover_read force row level security;
create policy see on mash.shift_handover for select using (access.may_see(contact_id));
create policy write on mash.shift_handover for insert with check (
    access.may_see(contact_id) and (select mash.watch_now()) in ('NIGHT', 'DAY') and watch <> (select mash.watch_now())
    and written_by = (select database.actor_now()) and read_at is null);
create policy mark on mash.shift_handover for update using (
    access.may_see(contact_id) and watch = (select mash.watch_now())
    and written_by <> (select database.actor_now()));
create policy see on mash.shift_handover_read for select using (access.may_see(contact_id));
create policy sign on mash.shift_handover_read for insert with check (
    access.may_see(contact_id) and account = (select database.actor_now())
    and exists (select from mash.shift_handover c
        where c.id = shift_handover_read.card_id and c.contact_id = shift_handover_read.contact_id
            and c.watch = (select mash.watch_now()) and c.written_by <> shift_handover_read.account));
grant select, insert on mash.shift_handover, mash.shift_handover_read to ${app};
grant update (read_at) on mash.shift_handover to ${app};

-- The reminder job must know whether an entry is still unread, and nothing more.
create function mash.card_is_unread(which uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select exists (select from mash.shift_handover c where c.id = which and c.read_at is null)
        and access.role_now() = 'JOB';
end;
revoke execute on function mash.card_is_unread from public;
grant execute on function mash.card_is_unread, mash.watch_now to ${app};
