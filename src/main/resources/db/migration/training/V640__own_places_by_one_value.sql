-- A function in SQL is planned anew at each place of each statement that calls it; one in PL/pgSQL is planned once for a
-- connection. One's own training calls these at more than a hundred places.
create or replace function training.proven() returns text language plpgsql stable as $$
begin
    return coalesce((select p.email from training.learner_proof p
        where access.role_now() = 'VISITOR' and p.token_hash = training.held_key() and p.proven_at is not null), '');
end $$;
create or replace function training.leads(which uuid) returns boolean language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return training.proven() <> '' and exists (select from training.organisation_lead l
        where l.organisation_id = which and l.email = training.proven() and l.ended_at is null);
end $$;
create or replace function training.trains(which uuid) returns boolean language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return training.proven() <> '' and exists (
        select from training.session_trainer s join training.trainer t on t.id = s.trainer_id
        where s.session_id = which and t.email = training.proven() and t.ended_at is null);
end $$;
create or replace function training.meets(which uuid) returns boolean language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return training.proven() <> '' and exists (
        select from training.booking b where b.learner_id = which
            and (b.manager_email = training.proven() or training.trains(b.session_id)));
end $$;
create or replace function training.vouches(which uuid) returns boolean language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return training.proven() <> '' and exists (
        select from training.booking b join training.learner l on l.id = b.learner_id
        where b.id = which and l.email is distinct from training.proven()
            and training.proven() = training.sender_of(b.id));
end $$;

-- Whose learner the actor is: one value for a statement, where the rules asked a function of every row.
create function training.own_learner() returns uuid language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return (select l.id from training.learner l where training.proven() <> '' and l.email = training.proven());
end $$;

alter policy see on training.booking using (
    (select training.is_job('seats')) or (select training.is_job('notify')) or (select training.is_office())
    or learner_id = (select training.own_learner())
    or manager_email <> '' and manager_email = (select training.proven())
    or training.leads(organisation_id) or training.trains(session_id));
alter policy see on training.attendance_mark using ((select training.is_job('seats')) or exists (
    select from training.booking b where b.id = booking_id
        and (b.learner_id = (select training.own_learner()) or (select training.is_office())
            or training.trains(b.session_id))));
alter policy see on training.completion using (
    (select training.is_job('seats')) or (select training.is_office())
    or learner_id = (select training.own_learner())
    or checked_at is not null and refused_why = '' and (select training.proven()) <> '' and exists (
        select from training.learner l where l.id = learner_id and training.leads(l.organisation_id)));
alter policy see on training.evaluation using ((select training.is_job('seats'))
    or stage <> 'MANAGER' and exists (
        select from training.booking b where b.id = booking_id and b.learner_id = (select training.own_learner()))
    or stage = 'MANAGER' and training.vouches(booking_id));
alter policy see on training.certificate using (
    (select training.is_job('seats')) or (select training.is_office()) or exists (
        select from training.booking b where b.id = booking_id and b.learner_id = (select training.own_learner())));
alter policy see on training.access_need using ((select training.is_office()) or exists (
    select from training.booking b where b.id = booking_id
        and (b.learner_id = (select training.own_learner()) or training.trains(b.session_id))));
