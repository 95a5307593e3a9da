-- A lead who took the draft over, and is writing it or has sent it, cannot sign it off too: another person must.
create or replace function frontdoor.only_the_lead_signs() returns trigger language plpgsql as $$
begin
    if new.given_at is distinct from old.given_at
        and (old.given_at is not null or old.lead_hash <> frontdoor.held_key()) then
        raise exception 'only the lead who was asked signs a referral off, once';
    end if;
    -- Row security shows a visitor only their own drafts and referrals.
    if new.given_at is distinct from old.given_at
        and (exists (select 1 from frontdoor.referral_draft d where d.id = new.draft_id)
            or exists (select 1 from frontdoor.referral r where r.record_id = new.record_id)) then
        raise exception 'nobody signs off what they wrote or sent themselves';
    end if;
    return new;
end $$;
