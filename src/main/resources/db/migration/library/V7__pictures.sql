-- Uploaded pictures. Append-only, like texts: a version never shows another picture than the one it was approved with,
-- because a picture's name is the hash of its bytes.
create table library.picture (
    sha text primary key check (sha ~ '^[0-9a-f]{64}$'),
    type text not null check (type in ('png', 'jpg')),
    width int not null check (width between 1 and 640),
    height int not null check (height between 1 and 1280),
    small bytea not null check (octet_length(small) between 1 and 60000),
    large bytea not null check (octet_length(large) between 1 and 200000),
    alt text not null check (length(alt) <= 250),
    credit text not null check (length(credit) between 1 and 200),
    by_whom text not null,
    by_name text not null,
    at timestamptz not null,
    check (sha = encode(sha256(small), 'hex'))
);
comment on column library.picture.small is 'As pages show it; its hash is the name.';
comment on column library.picture.large is 'The same for paper, and to be taken elsewhere.';
comment on column library.picture.alt is 'For who cannot see it; empty only when somebody said that it is decoration.';
comment on column library.picture.credit is 'Who made it, and under which licence it may be shown.';
create index on library.picture (at desc, sha);

-- Which version uses which picture, maintained by the database itself: so it is right for the editor, for files and for
-- bundled content, and a page need not read all texts to know whether a picture is published.
create table library.version_picture (
    sha text not null references library.picture,
    version_id uuid not null references library.version,
    primary key (sha, version_id)
);
create index on library.version_picture (version_id);

create function library.keep_what_is_pictured() returns trigger language plpgsql as $$
begin
    insert into library.version_picture (sha, version_id)
    select distinct named[1], new.id from regexp_matches(new.body, 'picture:([0-9a-f]{64})-', 'g') as named
    where exists (select from library.picture p where p.sha = named[1]);
    return null;
end $$;
create trigger keep_what_is_pictured after insert on library.version
    for each row execute function library.keep_what_is_pictured();

grant select, insert on library.picture, library.version_picture to ${app};

alter table library.version_picture enable row level security;
alter table library.version_picture force row level security;
create policy see on library.version_picture for select to ${app} using (
    (select library.is_writer())
    or exists (select from library.publication p where p.version_id = version_picture.version_id));
create policy add on library.version_picture for insert to ${app} with check ((select library.is_writer()));

-- A picture that no published text shows is visible only to editors. Whether that text is in force yet is checked by
-- the code.
alter table library.picture enable row level security;
alter table library.picture force row level security;
create policy see on library.picture for select to ${app} using (
    (select library.is_writer()) or exists (select from library.version_picture u where u.sha = picture.sha));
create policy add on library.picture for insert to ${app} with check ((select library.is_writer()));
