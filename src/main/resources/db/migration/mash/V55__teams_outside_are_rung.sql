-- An external team reads nothing here: someone has to telephone it. This row is due from the moment at which the
-- hazards and warnings differ from what the team was last told, until someone records the call. Rows are kept as
-- evidence of what the team was told, when and by whom.
create table mash.external_team_call (
    id uuid primary key default public.uuidv7(),
    handover_id uuid not null references mash.handover (id),
    due_since timestamptz not null,
    -- What was read to them, as it was then.
    words text[],
    -- The person in the team who was spoken to.
    told text check (length(told) between 1 and 200),
    rung_by text,
    rung_by_name text check (length(rung_by_name) between 1 and 200),
    rung_at timestamptz,
    check ((rung_at is null) = (words is null) and (rung_at is null) = (told is null)
        and (rung_at is null) = (rung_by is null) and (rung_at is null) = (rung_by_name is null))
);
-- Only one is due at a time.
create unique index ring_due on mash.external_team_call (handover_id) where rung_at is null;
create index ring_of_handover on mash.external_team_call (handover_id, rung_at desc);

create function mash.is_safe_contact() returns boolean language sql stable parallel safe
    return access.role_now() = 'JOB' and database.actor_now() = 'job:safe-contact';

alter table mash.external_team_call enable row level security;
alter table mash.external_team_call force row level security;
create policy see on mash.external_team_call for select to ${app} using (
    (select mash.is_safe_contact())
    or (select access.works_with('contact')) and exists (
        select from mash.handover h where h.id = handover_id and access.may_see(h.contact_id)));
create policy find on mash.external_team_call for insert to ${app} with check ((select mash.is_safe_contact()) and rung_at is null);
create policy find_again on mash.external_team_call for update to ${app}
    using ((select mash.is_safe_contact()) and rung_at is null) with check ((select mash.is_safe_contact())
    and rung_at is null);
create policy no_more on mash.external_team_call for delete to ${app} using ((select mash.is_safe_contact()) and rung_at is null);
create policy rang on mash.external_team_call for update to ${app}
    using (rung_at is null and (select access.works_with('contact')) and exists (
        select from mash.handover h where h.id = handover_id and access.may_see(h.contact_id)))
    with check (rung_by = (select database.actor_now()) and rung_at is not null);
grant select, insert, delete on mash.external_team_call to ${app};
grant update (due_since, words, told, rung_by, rung_by_name, rung_at) on mash.external_team_call to ${app};

-- A match found for a handover is dropped when someone has looked, and it is a different family.
create policy take_back on mash.handover_related_contact for delete to ${app} using ((select mash.is_safe_contact()));
grant delete on mash.handover_related_contact to ${app};

-- What someone reads in place of restricted information.
create function mash.must_ask() returns text language sql immutable parallel safe
    return 'There is something that only some may read here. Ring the desk, and ask a manager.';

-- The same set in another order, or with duplicates, is equal.
create function mash.as_set(words text[]) returns text[] language sql immutable parallel safe
    return array(select distinct w from unnest(words) w order by w);

-- The elements of one array without those of another, in their order.
create function mash.less(words text[], others text[]) returns text[] language sql immutable parallel safe
    return array(select w.said from unnest(words) with ordinality w (said, place)
        where w.said <> all(others) order by w.place);

-- The part of what was told that the caller may see in its source record. It uses the caller's rights, so it is not
-- security definer.
create function mash.seen_of(words text[]) returns text[] language sql stable
    return array(select t.said from unnest(words) with ordinality t (said, place)
        where t.said = mash.must_ask()
            or exists (select from mash.warning w where w.words = t.said)
            or exists (select from mash.safe_contact_rule u where u.said = t.said)
        order by t.place);
create index warning_by_words on mash.warning using hash (words);
create index safe_contact_rule_by_said on mash.safe_contact_rule using hash (said);

-- The hazards and warnings at the handover. The team was told them; at the desk, one that came from another contact is
-- hidden from people who may not see that contact here.
create function mash.handed_with(h mash.handover) returns text[] language sql stable
    return case when h.warnings <> '{}' and access.works_with('contact') then mash.seen_of(h.warnings)
        else h.warnings end;

-- What a team was told last: in the last call, else at the handover.
create function mash.was_told(which uuid) returns text[] language sql stable
    return coalesce(
        (select g.words from mash.external_team_call g where g.handover_id = which and g.rung_at is not null
            order by g.rung_at desc limit 1),
        (select h.warnings from mash.handover h where h.id = which));

-- The job that finds changes reads with the owner's rights.
create or replace function mash.know_first(which uuid) returns text[]
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select case when not mash.goes(h) then h.warnings
        else array(
            select s.words from (
                select case when k.contact_id <> h.contact_id and (r.restricted or access.is_excluded(k.contact_id))
                        then mash.must_ask()
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
        and (access.may_work_on(h.contact_id) or mash.is_safe_contact()
            or h.team = access.team_now() and not access.is_excluded(h.contact_id)
                and (h.settled_at is null or h.settled_how = 'ACCEPTED'));
end;

-- Who was out before these calls were kept is rung as well. Only one part of the program finds what to know first, so
-- this acts as that part, and afterwards as nobody.
select database.name_actor(k, 'job:safe-contact', 'JOB', '', '') from database.signing_key k limit 1;
insert into mash.external_team_call (handover_id, due_since)
select h.id, now() from mash.handover h
where h.outside and mash.goes(h) and mash.as_set(mash.know_first(h.id)) <> mash.as_set(mash.was_told(h.id))
on conflict do nothing;
select database.name_actor(k, '', '', '', '') from database.signing_key k limit 1;
