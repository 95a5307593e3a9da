-- A warning for people who visit or telephone this family, until its review date. It is immutable: a review that keeps
-- it writes the next one in its place, and one that ends it says why.
create table mash.warning (
    id uuid primary key default public.uuidv7(),
    contact_id uuid not null references access.record (id),
    words text not null check (length(words) between 1 and 1000),
    review_on date not null,
    supersedes uuid unique references mash.warning (id),
    written_by text not null,
    written_by_name text not null,
    written_at timestamptz not null,
    ended_by_name text check (length(ended_by_name) between 1 and 200),
    ended_at timestamptz,
    ended_why text check (length(ended_why) between 1 and 1000),
    check ((ended_at is null) = (ended_why is null) and (ended_at is null) = (ended_by_name is null))
);
create index warning_of_contact on mash.warning (contact_id);
create index warning_to_review on mash.warning (review_on) where ended_at is null;

alter table mash.warning enable row level security;
alter table mash.warning force row level security;
create policy see on mash.warning for select to ${app} using (access.may_see(contact_id));
create policy warn on mash.warning for insert to ${app} with check (access.may_work_on(contact_id));
create policy end_it on mash.warning for update to ${app} using (access.may_work_on(contact_id));
grant select, insert on mash.warning to ${app};
grant update (ended_by_name, ended_at, ended_why) on mash.warning to ${app};
