-- What an agency's people need in a list of sixty requests: the reference of the case, which they quote on the
-- telephone, and each person's name and birth apart. It is what they are told already, or what finds it at the desk.
alter table mash.information_request add column reference text not null default '' check (length(reference) <= 20);
alter table mash.information_request add column names text[] not null default '{}';
alter table mash.information_request add column births text[] not null default '{}' check (cardinality(births) = cardinality(names));
alter table mash.strategy_discussion_invitation add column reference text not null default '' check (length(reference) <= 20);

-- By when a request must be answered, for the mail that says so and no more.
create function mash.due_of_request(which uuid) returns timestamptz
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select a.due_at from mash.information_request a where a.id = which and access.role_now() = 'JOB';
end;
revoke execute on function mash.due_of_request from public;
grant execute on function mash.due_of_request to ${app};
