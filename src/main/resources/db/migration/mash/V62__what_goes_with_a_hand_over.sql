-- What a team reads about a child besides the summary: the original report, the referrer, the adults, the outcome of a
-- strategy discussion, the agencies' responses. Each item has its own sharing restrictions. For a withheld item the row
-- says that it exists and who to telephone, and contains none of it.
create table mash.handover_item (
    id uuid primary key default public.uuidv7(),
    handover_id uuid not null references mash.handover (id),
    contact_id uuid not null references access.record (id),
    kind text not null check (kind in (
        'ISSUES', 'REPORT', 'REFERRER', 'PERSON', 'ADDRESS', 'SECTION_47', 'STRATEGY', 'ACTION', 'AGENCY',
        'PREVIOUS')),
    title text not null check (length(title) between 1 and 300),
    words text not null check (length(words) between 1 and 20000),
    source text not null default '' check (length(source) <= 300),
    sharing text not null check (sharing in ('FAMILY', 'NOT_FAMILY')),
    withheld boolean not null,
    ring text not null default '' check (length(ring) <= 500),
    written_at timestamptz not null,
    check (withheld = (ring <> ''))
);
create index handover_item_of on mash.handover_item (handover_id, id);
create index handover_item_of_contact on mash.handover_item (contact_id);
alter table mash.handover_item enable row level security;
alter table mash.handover_item force row level security;
create policy see on mash.handover_item for select using (
    access.may_see(contact_id)
    or (select access.team_now()) is not null and exists (
        select from mash.handover h where h.id = handover_id and h.team = (select access.team_now())));
create policy give on mash.handover_item for insert with check (
    access.may_work_on(contact_id) and exists (
        select from mash.handover h where h.id = handover_id and h.contact_id = handover_item.contact_id));
grant select, insert on mash.handover_item to ${app};
