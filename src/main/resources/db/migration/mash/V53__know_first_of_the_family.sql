-- Contacts about the same people as the child who was handed over: their hazards and warnings must be known before a
-- visit too.
create table mash.handover_related_contact (
    handover_id uuid not null references mash.handover (id),
    contact_id uuid not null references access.record (id),
    primary key (handover_id, contact_id)
);
create index handover_related_contact_of_contact on mash.handover_related_contact (contact_id);
alter table mash.handover_related_contact enable row level security;
alter table mash.handover_related_contact force row level security;
create policy see on mash.handover_related_contact for select using (
    (select access.role_now()) = 'JOB' and (select database.actor_now()) = 'job:safe-contact');
create policy find on mash.handover_related_contact for insert with check (
    (select access.role_now()) = 'JOB' and (select database.actor_now()) = 'job:safe-contact');
grant select, insert on mash.handover_related_contact to ${app};

-- A rule about an address of the reporter applies to everyone at the desk, and no team reads it.
alter table mash.safe_contact_rule add column inside boolean not null default false;

-- For a restricted contact, a team of another contact reads only that it must ask: the text may say more than it may
-- know.
create or replace function mash.know_first(which uuid) returns text[]
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select case when not mash.goes(h) then h.warnings
        else array(
            select s.words from (
                select case when k.contact_id <> h.contact_id and (r.restricted or access.is_excluded(k.contact_id))
                        then 'There is something that only some may read here. Ring the desk, and ask a manager.'
                        else k.words end as words, min(k.at) as at
                from (
                    select w.contact_id, w.words, w.written_at as at from mash.warning w where w.ended_at is null
                    union all
                    select u.contact_id, u.said, u.set_at from mash.safe_contact_rule u
                    where u.ended_at is null and not u.inside) k
                join access.record r on r.id = k.contact_id
                where k.contact_id = h.contact_id
                    or k.contact_id in (select b.contact_id from mash.handover_related_contact b where b.handover_id = h.id)
                group by 1) s
            order by s.at, s.words)
        end
    from mash.handover h
    where h.id = which
        and (access.may_work_on(h.contact_id)
            or h.team = access.team_now() and not access.is_excluded(h.contact_id)
                and (h.settled_at is null or h.settled_how = 'ACCEPTED'));
end;

-- The hazards and warnings of a handover are written in its own transaction, and never again.
grant update (warnings) on mash.handover to ${app};
create function mash.handed_over_once() returns trigger language plpgsql as $$
begin
    if new.warnings is distinct from old.warnings
            and (old.warnings <> '{}' or old.answered_at is not null or not access.may_work_on(new.contact_id)) then
        raise exception 'what to know first is written when a child is handed over, and never again'
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger handed_over_once before update on mash.handover for each row execute function mash.handed_over_once();
