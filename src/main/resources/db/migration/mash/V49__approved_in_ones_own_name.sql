-- An immediate action is recorded by the person who did it, and approved by a manager; both in their own names.
create policy add on mash.immediate_action for insert to ${app} with check (
    access.may_work_on(contact_id) and acted_by = (select database.actor_now())
    and approved_by is null);
create policy approve on mash.immediate_action for update to ${app}
    using (access.may_lead(contact_id) and approved_by is null)
    with check (access.may_lead(contact_id)
        and approved_by = (select database.actor_now()));

-- Feedback to a professional is written by one person and approved by another, a manager; editing it makes the editor
-- its author and withdraws the approval. A trigger, because a policy sees the old row or the new one and never both.
-- The owner, to whom row security does not apply, is not restricted by it either.
create function mash.words_in_ones_own_name() returns trigger language plpgsql as $$
declare
    me text := database.actor_now();
begin
    if not row_security_active('mash.referrer_feedback') then
        return new;
    end if;
    if tg_op = 'INSERT'
        or (new.words, new.written_by, new.written_at) is distinct from (old.words, old.written_by, old.written_at) then
        if new.written_by is distinct from me or new.approved_by is not null then
            raise exception 'words are written in one’s own name, and approved by another'
                using errcode = 'insufficient_privilege';
        end if;
    elsif new.approved_by is distinct from old.approved_by and new.approved_by is not null
        and (new.approved_by is distinct from me or new.approved_by = new.written_by
            or access.role_now() <> 'MANAGER') then
        raise exception 'words are approved by a manager who did not write them, in their own name'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger words_in_ones_own_name before insert or update on mash.referrer_feedback
    for each row execute function mash.words_in_ones_own_name();
