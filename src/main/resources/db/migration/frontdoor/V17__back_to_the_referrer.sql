-- A referrer reads back what the desk asks them, and answers: by the address that they proved, not by a phrase.
create policy see_own on frontdoor.message for select using (
    access.acting_as() = 'VISITOR' and record_id in (select r.record_id from frontdoor.referral r));
create policy say_own on frontdoor.message for insert with check (
    access.acting_as() = 'VISITOR' and not from_desk
    and record_id in (select r.record_id from frontdoor.referral r));

-- Where somebody who has no account hears that something waits for them. Only the job that sends mail ever reads it.
create table frontdoor.addressee (
    id uuid primary key default public.uuidv7(),
    -- Whose referral it is; null for somebody who is asked about a draft.
    record_id uuid unique references access.record (id),
    email text not null check (length(email) between 3 and 254),
    kept_until timestamptz,
    check ((record_id is null) = (kept_until is not null))
);
create index on frontdoor.addressee (kept_until) where kept_until is not null;
alter table frontdoor.addressee enable row level security;
alter table frontdoor.addressee force row level security;
create policy name_one on frontdoor.addressee for insert with check (access.acting_as() = 'VISITOR');
create policy send_see on frontdoor.addressee for select using (frontdoor.is_sending());
create policy tidy_see on frontdoor.addressee for select using (frontdoor.is_forgetting());
create policy tidy on frontdoor.addressee for delete using (frontdoor.is_forgetting());
grant select, insert, delete on frontdoor.addressee to ${app};
