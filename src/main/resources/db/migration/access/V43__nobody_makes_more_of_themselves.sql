-- What an account was made with stays; of the rest, the program writes this.
revoke update on access.account from ${app};
grant update (name, role, agency, team, password, code_secret, last_code_step, suspended_at, version)
    on access.account to ${app};

-- Row security lets everybody change the row that is theirs, and cannot say of which column: what somebody is, and
-- whether they may come in, is said by an administrator, and never of themselves; their keys are nobody else's to make.
-- The owner, whom row security does not hold, is not held by this either.
create function access.nobody_makes_more_of_themselves() returns trigger language plpgsql as $$
declare
    themselves boolean := old.id is not distinct from access.account_now();
begin
    if not row_security_active('access.account') or access.role_now() = 'JOB' then
        return new;
    end if;
    if (new.role, new.agency, new.team, new.suspended_at)
            is distinct from (old.role, old.agency, old.team, old.suspended_at)
        and (themselves or access.role_now() <> 'ADMINISTRATOR') then
        raise exception 'only an administrator says what somebody is, and nobody of themselves'
            using errcode = 'insufficient_privilege';
    end if;
    if (new.password, new.code_secret, new.last_code_step)
            is distinct from (old.password, old.code_secret, old.last_code_step)
        and not themselves then
        raise exception 'nobody makes the keys of somebody else' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger nobody_makes_more_of_themselves before update on access.account
    for each row execute function access.nobody_makes_more_of_themselves();
