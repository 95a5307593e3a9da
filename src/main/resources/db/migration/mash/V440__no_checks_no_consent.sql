-- A contact that needs no agency checks needs no consent to them.
alter table mash.screening drop constraint screening_consent_check;
alter table mash.screening add constraint screening_consent_check
    check (consent in ('GIVEN', 'REFUSED', 'NOT_SOUGHT', 'NOT_NEEDED', 'NO_CHECKS'));
