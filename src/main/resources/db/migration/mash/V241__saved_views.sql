-- A view of the desk's list, saved under a name by one person, for that person alone. It holds ids and fixed words.
create table mash.saved_view (
    id uuid primary key default public.uuidv7(),
    account_id uuid not null,
    name text not null check (length(name) between 1 and 40),
    query text not null check (length(query) <= 1000),
    saved_at timestamptz not null,
    unique (account_id, name)
);
alter table mash.saved_view enable row level security;
alter table mash.saved_view force row level security;
create policy own on mash.saved_view to ${app}
    using (account_id = (select access.account_now())) with check (account_id = (select access.account_now()));
grant select, insert, delete on mash.saved_view to ${app};
grant update (query, saved_at) on mash.saved_view to ${app};
