-- A referrer told the parents and did not need their consent: neither given, refused nor not sought.
alter table frontdoor.referral drop constraint referral_consent_check;
alter table frontdoor.referral add constraint referral_consent_check
    check (consent in ('', 'AGREED', 'INFORMED', 'REFUSED', 'NOT_ASKED'));
