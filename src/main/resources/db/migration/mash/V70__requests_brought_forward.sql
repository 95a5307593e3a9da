-- When a contact is rated more urgent, the enquiry is due sooner, and so are the agencies' responses. A deadline that
-- an agency was given is only ever brought forward.
create policy bring_forward on mash.information_request for update using (
    access.may_work_on(contact_id) and replied_at is null and withdrawn_at is null)
    with check (access.may_work_on(contact_id) and replied_at is null and withdrawn_at is null);
grant update (rating, because, half_at, due_at) on mash.information_request to ${app};

create function mash.only_sooner() returns trigger language plpgsql as $$
begin
    if new.due_at > old.due_at then
        raise exception 'what an agency was asked is never put off' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger only_sooner before update of due_at on mash.information_request for each row execute function mash.only_sooner();
