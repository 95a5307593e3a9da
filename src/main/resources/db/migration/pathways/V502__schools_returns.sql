-- What schools send about their pupils: added to the register, deleted from it, absent or ill for long. It belongs to the
-- school and to the CME team, and to no case.
create table pathways.cme_return (
    id uuid primary key default public.uuidv7(),
    school_id uuid not null references pathways.cme_school (id),
    kind text not null check (kind in ('ADDED', 'DELETED', 'ABSENT', 'SICK')),
    pupil_name text not null check (length(pupil_name) between 1 and 100),
    pupil_born date not null,
    year_group text not null check (length(year_group) <= 50),
    -- Of the entry, the deletion, or the first day of the absence.
    on_date date not null,
    -- The letter of regulation 9(1), for a deletion.
    ground text not null check (ground ~ '^[a-z]?$'),
    details text not null check (length(details) <= 2000),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    check ((kind = 'DELETED') = (ground <> ''))
);
-- The same line of a file that is sent again is one return.
create unique index on pathways.cme_return (school_id, kind, lower(pupil_name), pupil_born, on_date);
create index on pathways.cme_return (recorded_at);

-- Whether the council confirmed joint reasonable efforts for this pupil and ground, since the last reopening.
create function pathways.are_efforts_confirmed(school uuid, pupil text, born date, letter text) returns boolean
    language sql stable
    return exists (select from pathways.cme_efforts e join pathways.cme_pupil p on p.record_id = e.record_id
        where p.school_id = school and lower(btrim(p.child_name)) = lower(btrim(pupil)) and p.child_born = born
          and lower(e.ground) = letter and e.recorded_at >= p.enquiries_from);
create function pathways.no_deletion_without_efforts() returns trigger language plpgsql as $$
begin
    if new.kind = 'DELETED' and new.ground in ('h', 'i')
            and not pathways.are_efforts_confirmed(new.school_id, new.pupil_name, new.pupil_born, new.ground) then
        raise exception 'ground (h) and (i) need joint reasonable efforts' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger no_deletion_without_efforts after insert on pathways.cme_return
    for each row execute function pathways.no_deletion_without_efforts();
revoke execute on function pathways.are_efforts_confirmed from public;
grant execute on function pathways.are_efforts_confirmed to ${app};

alter table pathways.cme_return enable row level security;
alter table pathways.cme_return force row level security;
create policy see on pathways.cme_return for select using (
    (select access.works_with('missing-education')) or pathways.is_own_school(school_id));
create policy send on pathways.cme_return for insert to ${app} with check (
    pathways.is_own_school(school_id) and recorded_by = (select database.actor_now()));
grant select, insert on pathways.cme_return to ${app};
