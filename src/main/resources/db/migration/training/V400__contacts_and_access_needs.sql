-- The job that writes mails learns whether the person who booked leads the organisation, and so has a page to act on.
drop policy see on training.organisation_lead;
create policy see on training.organisation_lead for select to ${app}
    using ((select training.is_office()) or email = (select training.proven()) or (select training.is_job('seats'))
    or (select training.is_job('notify')));

-- The training office books the hearing loop, the room and the interpreter, so it reads what a delegate needs, one
-- booking at a time and logged; their lead still does not.
drop policy see on training.access_need;
create policy see on training.access_need for select to ${app} using ((select training.is_office()) or exists (
    select from training.booking b where b.id = booking_id
        and (training.is_own(b.learner_id) or training.trains(b.session_id))));
