-- A professional may have several referral drafts. The browser's proof decides which one it writes to, and each form
-- carries the id of its draft: a page that was left open never writes into another family's.
drop index frontdoor.referral_draft_one_open;
create index referral_draft_open on frontdoor.referral_draft (owner_hash, kept_until) where sent_at is null;
alter table frontdoor.address_proof add column draft_id uuid;
grant update (draft_id) on frontdoor.address_proof to ${app};

-- An expired draft is no longer overwritten: each new draft is a row of its own.
drop trigger begin_without_files on frontdoor.referral_draft;
drop function frontdoor.begin_without_files;
revoke update (started_at) on frontdoor.referral_draft from ${app};

-- A draft that someone had put aside is now simply one of several.
insert into frontdoor.referral_draft (id, owner_hash, answers, started_at, kept_until)
select h.draft_id, h.from_hash, h.answers, h.handed_at, h.kept_until
from frontdoor.draft_handover h where h.from_hash = h.to_hash
on conflict (id) do nothing;
delete from frontdoor.draft_handover where from_hash = to_hash;
