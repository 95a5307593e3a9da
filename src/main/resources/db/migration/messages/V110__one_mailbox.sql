-- How many mails went to one mailbox that is nobody's account here. Of the address only the keyed hash is kept, for a
-- day.
create table messages.sent_to (
    id           uuid primary key default public.uuidv7(),
    address_hash bytea not null,
    sent_at      timestamptz not null
);
create index sent_to_address on messages.sent_to (address_hash, sent_at);
create index sent_to_before on messages.sent_to (sent_at);
alter table messages.sent_to enable row level security;
alter table messages.sent_to force row level security;
create policy of_job on messages.sent_to to ${app} using (access.role_now() = 'JOB');
grant select, insert, delete on messages.sent_to to ${app};
