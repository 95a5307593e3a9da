-- An urgent notice on every public page. Append-only: the text, who approved it, who ended it early. It starts and ends
-- by the clock.
create table library.urgent_notice (
    id uuid primary key default public.uuidv7(),
    heading text not null check (length(heading) between 1 and 100),
    words text not null check (length(words) between 1 and 500),
    link text not null check (link = '' or (link like '/%' and link not like '//%' and length(link) <= 200)),
    link_words text not null check (length(link_words) <= 80),
    shown_from timestamptz not null,
    shown_until timestamptz not null,
    author text not null,
    author_name text not null,
    written_at timestamptz not null,
    check ((link = '') = (link_words = '')),
    check (shown_from >= written_at and shown_until > shown_from),
    -- Sixty days: a notice that nobody ends must not stay until people stop seeing it.
    check (shown_until <= written_at + interval '1440 hours')
);
create index on library.urgent_notice (shown_until);

create table library.urgent_notice_approval (
    notice_id uuid primary key references library.urgent_notice,
    approver text not null,
    approver_name text not null,
    at timestamptz not null
);

create table library.urgent_notice_end (
    notice_id uuid primary key references library.urgent_notice,
    at timestamptz not null,
    by_whom text not null,
    by_name text not null
);

-- Promise 8 applies here too, however urgent it is: the second person is what stops a wrong number.
create function library.nobody_approves_their_own_notice() returns trigger language plpgsql as $$
begin
    if exists (select from library.urgent_notice n where n.id = new.notice_id and n.author = new.approver) then
        raise exception 'the author of a notice cannot approve it' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger nobody_approves_their_own before insert on library.urgent_notice_approval
    for each row execute function library.nobody_approves_their_own_notice();

alter table library.urgent_notice enable row level security;
alter table library.urgent_notice force row level security;
create policy see on library.urgent_notice for select to ${app} using (
    (select library.is_writer()) or exists (select from library.urgent_notice_approval a where a.notice_id = urgent_notice.id));
create policy add on library.urgent_notice for insert to ${app} with check ((select access.role_now()) = 'BUSINESS_MANAGER');

alter table library.urgent_notice_approval enable row level security;
alter table library.urgent_notice_approval force row level security;
create policy see on library.urgent_notice_approval for select to ${app} using (true);
create policy add on library.urgent_notice_approval for insert to ${app}
    with check ((select access.role_now()) in ('AUTHOR', 'BUSINESS_MANAGER'));

alter table library.urgent_notice_end enable row level security;
alter table library.urgent_notice_end force row level security;
create policy see on library.urgent_notice_end for select to ${app} using (true);
create policy add on library.urgent_notice_end for insert to ${app}
    with check ((select access.role_now()) in ('AUTHOR', 'BUSINESS_MANAGER'));

grant select, insert on library.urgent_notice, library.urgent_notice_approval, library.urgent_notice_end to ${app};

-- The content checks. External links: when each was last requested, and what it answered. A row is the latest result
-- only.
create table library.link_check (
    address text primary key check (length(address) between 9 and 500),
    path text not null check (length(path) <= 150),
    asked_at timestamptz not null,
    answer int check (answer between 0 and 999)
);
comment on column library.link_check.path is 'A text that holds this link; empty when it is a website of the profile.';
comment on column library.link_check.answer is 'The HTTP status; 0 when nobody answered; null until the first answer.';

-- How often a chapter was read in a week, and nothing else: not by whom, from where, or when in that week.
create table library.read_week (
    week date primary key check (extract(isodow from week) = 1)
);
create table library.read_count (
    path text not null references library.page,
    week date not null references library.read_week,
    reads bigint not null check (reads > 0),
    primary key (path, week)
);

-- The weeks in which a reminder was sent; of several nodes one writes it.
create table library.content_check_week (
    week date primary key check (extract(isodow from week) = 1),
    looked_at timestamptz not null,
    told boolean not null
);

-- Who sees the content checks: the administrator, the business manager, and the counting job.
create function library.is_watcher() returns boolean language sql stable parallel safe
    return access.role_now() in ('ADMINISTRATOR', 'BUSINESS_MANAGER', 'JOB');
grant execute on function library.is_watcher to ${app};

alter table library.link_check enable row level security;
alter table library.link_check force row level security;
create policy see on library.link_check for select to ${app} using ((select library.is_watcher()));
create policy ask on library.link_check for insert to ${app} with check ((select access.role_now()) = 'JOB');
create policy ask_again on library.link_check for update to ${app} using ((select access.role_now()) = 'JOB');

alter table library.read_week enable row level security;
alter table library.read_week force row level security;
create policy see on library.read_week for select to ${app} using ((select library.is_watcher()));
create policy add on library.read_week for insert to ${app} with check ((select access.role_now()) = 'JOB');

alter table library.read_count enable row level security;
alter table library.read_count force row level security;
create policy see on library.read_count for select to ${app} using ((select library.is_watcher()));
create policy add on library.read_count for insert to ${app} with check ((select access.role_now()) = 'JOB');
create policy count_on on library.read_count for update to ${app} using ((select access.role_now()) = 'JOB');

alter table library.content_check_week enable row level security;
alter table library.content_check_week force row level security;
create policy see on library.content_check_week for select to ${app} using ((select access.role_now()) = 'JOB');
create policy add on library.content_check_week for insert to ${app} with check ((select access.role_now()) = 'JOB');

grant select, insert, update on library.link_check, library.read_count to ${app};
grant select, insert on library.read_week, library.content_check_week to ${app};
