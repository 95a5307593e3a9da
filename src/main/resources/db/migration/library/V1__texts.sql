-- Published content. All of it is append-only: a version never changes, a publication says from when which version is
-- in force, and a new one supersedes it. So every page can be read as it was at any time.
create table library.page (
    path text primary key check (path ~ '^[a-z0-9-]+(/[a-z0-9-]+){0,3}(\.[a-z]{2})?$' and length(path) <= 150),
    made_at timestamptz not null
);

create table library.version (
    id uuid primary key default public.uuidv7(),
    path text not null references library.page,
    number int not null check (number > 0),
    front text not null check (length(front) <= 8000),
    body text not null check (length(body) <= 200000),
    sort text not null check (sort in ('NEW', 'REVISED', 'MINOR')),
    why text not null check (length(why) between 1 and 2000),
    author text not null,
    author_name text not null,
    written_at timestamptz not null,
    shipped boolean not null,
    unique (path, number)
);
comment on column library.version.shipped is
    'Came with the program: ours, and not yet the partnership''s until somebody has approved it.';

create table library.approval (
    version_id uuid not null references library.version,
    approver text not null,
    approver_name text not null,
    body text not null check (length(body) <= 200),
    at timestamptz not null,
    primary key (version_id, approver)
);
comment on column library.approval.body is 'On whose behalf: the partnership itself, or one of its agencies or groups.';

-- Promise 8: nobody approves their own work.
create function library.nobody_approves_their_own() returns trigger language plpgsql as $$
begin
    if exists (select from library.version v where v.id = new.version_id and v.author = new.approver) then
        raise exception 'the author of a text cannot approve it' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger nobody_approves_their_own before insert on library.approval
    for each row execute function library.nobody_approves_their_own();

create table library.publication (
    id bigint generated always as identity primary key,
    path text not null references library.page,
    version_id uuid references library.version,
    counts_from timestamptz not null,
    made_at timestamptz not null,
    by_whom text not null,
    by_name text not null,
    -- Past publications cannot be changed.
    check (counts_from >= made_at)
);
comment on column library.publication.version_id is 'Null when the text was taken down.';
create index on library.publication (path, counts_from desc, id desc);
create index on library.publication (version_id);

-- What was scheduled and then cancelled before it came into force.
create table library.publication_cancellation (
    publication_id bigint primary key references library.publication,
    at timestamptz not null,
    by_whom text not null
);
create function library.only_what_is_to_come() returns trigger language plpgsql as $$
begin
    if exists (select from library.publication p where p.id = new.publication_id and p.counts_from <= new.at) then
        raise exception 'what counts already cannot be called off' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger only_what_is_to_come before insert on library.publication_cancellation
    for each row execute function library.only_what_is_to_come();

grant usage on schema library to ${app};
grant select, insert on library.page, library.version, library.approval, library.publication, library.publication_cancellation to ${app};
