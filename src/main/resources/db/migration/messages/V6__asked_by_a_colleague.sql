-- Somebody without an account is asked something about a referral. The address lies at the front door under this id.
alter table messages.outbox add column addressee_id uuid;
alter table messages.outbox add constraint outbox_addressee check ((kind = 'COLLEAGUE') = (addressee_id is not null));
