-- Whether a code was mailed: the page says so when none was, because too many were requested.
alter table training.learner_proof add column mailed boolean not null default true;
grant update (mailed) on training.learner_proof to ${app};

-- Once the code was entered the browser gets a new token: the one with which the code was requested may have been
-- planted there by someone else.
create function training.turn_key(next bytea) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    update training.learner_proof set token_hash = next
    where access.role_now() = 'VISITOR' and token_hash = training.held_key() and proven_at is not null;
end;
revoke execute on function training.turn_key from public;
grant execute on function training.turn_key to ${app};
