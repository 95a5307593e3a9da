-- What an agency needs in a list of sixty requests: the reference of the case, which they quote on the telephone, and
-- each person's name and date of birth separately. They have this information already, or it identifies the request at
-- the desk.
alter table mash.information_request add column reference text not null default '' check (length(reference) <= 20);
alter table mash.information_request add column names text[] not null default '{}';
alter table mash.information_request add column births text[] not null default '{}' check (cardinality(births) = cardinality(names));
alter table mash.strategy_discussion_invitation add column reference text not null default '' check (length(reference) <= 20);

-- When a response is due, for the mail that says so and no more.
create function mash.due_of_request(which uuid) returns timestamptz
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select a.due_at from mash.information_request a where a.id = which and access.role_now() = 'JOB';
end;
revoke execute on function mash.due_of_request from public;
grant execute on function mash.due_of_request to ${app};
