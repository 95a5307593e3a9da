-- Another council, or anyone without an account here, is asked by telephone or secure mail. The request is stored with
-- the others, under the name that was typed; only the desk reads it here.
alter table mash.information_request add column outside text check (length(outside) between 1 and 120);
drop index mash.asked_once;
create unique index asked_once on mash.information_request (contact_id, agency, lower(coalesce(outside, ''))) where replied_at is null;
create index information_request_outside_open on mash.information_request (half_at) where outside is not null and replied_at is null;

-- The desk sees what it may see of the contact; an agency sees its own requests and responses.
create policy see on mash.information_request for select using (
    open_kind = any ((select access.kinds_seen())::text[]) or access.may_see(contact_id)
    or outside is null and agency = (select access.agency_now()) and not access.is_excluded(contact_id));
create trigger keep_open_kind before insert on mash.information_request
    for each row execute function access.keep_open_kind('contact_id');
create trigger close_ask after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('mash.information_request', 'contact_id');

-- Responses were recorded as given by telephone until now.
alter table mash.response add column told_way text check (told_way in ('TELEPHONE', 'SECURE_MAIL'));
update mash.response set told_way = 'TELEPHONE' where told_by is not null;
alter table mash.response add constraint told_some_way check ((told_by is null) = (told_way is null));

-- How an external agency was asked: which person, by which means, when. They may be asked more than once.
create table mash.external_request (
    id uuid primary key default public.uuidv7(),
    ask_id uuid not null references mash.information_request (id),
    contact_id uuid not null references access.record (id),
    whom text not null check (length(whom) between 1 and 120),
    way text not null check (way in ('TELEPHONE', 'SECURE_MAIL')),
    done_at timestamptz not null,
    noted_by text not null,
    noted_by_name text not null,
    noted_at timestamptz not null,
    check (done_at <= noted_at)
);
create index external_request_of_contact on mash.external_request (contact_id);
alter table mash.external_request enable row level security;
alter table mash.external_request force row level security;
create policy see on mash.external_request for select using (access.may_see(contact_id));
create policy note on mash.external_request for insert with check (
    access.may_work_on(contact_id)
    and noted_by = (select database.actor_now())
    and exists (select from mash.information_request a
        where a.id = external_request.ask_id and a.contact_id = external_request.contact_id and a.outside is not null));
grant select, insert on mash.external_request to ${app};

