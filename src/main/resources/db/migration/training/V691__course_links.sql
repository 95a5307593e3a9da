-- Where an online course is taken, when the office says so: the link of another site, instead of our own pages. The newest
-- line counts; without a link it is taken here again. Lines are added, never changed.
create table training.course_link (
    id uuid primary key,
    line bigint generated always as identity,
    -- The course's id in the catalogue.
    course text not null check (length(course) between 1 and 100),
    link text not null check (link = '' or link ~ '^https://[^[:space:]]+$' and length(link) <= 290),
    set_by_name text not null check (length(set_by_name) between 1 and 254),
    set_at timestamptz not null
);
create unique index course_link_newest on training.course_link (course, line desc);
alter table training.course_link enable row level security;
alter table training.course_link force row level security;
-- Everyone is led there.
create policy see on training.course_link for select to ${app} using (true);
create policy set_it on training.course_link for insert to ${app} with check ((select training.is_office()));
grant select, insert on training.course_link to ${app};
