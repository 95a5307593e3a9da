-- An urgent notice on every public page. It only grows: what was said, who approved it, who ended it early. By the clock
-- it begins and ends by itself.
create table library.notice (
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
    -- Sixty days: a notice that nobody ends must not stay until nobody sees it any more.
    check (shown_until <= written_at + interval '1440 hours')
);
create index on library.notice (shown_until);

create table library.notice_approval (
    notice_id uuid primary key references library.notice,
    approver text not null,
    approver_name text not null,
    at timestamptz not null
);

create table library.notice_end (
    notice_id uuid primary key references library.notice,
    at timestamptz not null,
    by_whom text not null,
    by_name text not null
);

-- Promise 8 holds here too, however urgent it is: the second pair of eyes is what stops a wrong number.
create function library.nobody_approves_their_own_notice() returns trigger language plpgsql as $$
begin
    if exists (select from library.notice n where n.id = new.notice_id and n.author = new.approver) then
        raise exception 'the author of a notice cannot approve it' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger nobody_approves_their_own before insert on library.notice_approval
    for each row execute function library.nobody_approves_their_own_notice();

alter table library.notice enable row level security;
alter table library.notice force row level security;
create policy see on library.notice for select to ${app} using (
    library.is_writer() or exists (select from library.notice_approval a where a.notice_id = notice.id));
create policy add on library.notice for insert to ${app} with check (access.role_now() = 'BUSINESS_MANAGER');

alter table library.notice_approval enable row level security;
alter table library.notice_approval force row level security;
create policy see on library.notice_approval for select to ${app} using (true);
create policy add on library.notice_approval for insert to ${app}
    with check (access.role_now() in ('AUTHOR', 'BUSINESS_MANAGER'));

alter table library.notice_end enable row level security;
alter table library.notice_end force row level security;
create policy see on library.notice_end for select to ${app} using (true);
create policy add on library.notice_end for insert to ${app}
    with check (access.role_now() in ('AUTHOR', 'BUSINESS_MANAGER'));

grant select, insert on library.notice, library.notice_approval, library.notice_end to ${app};
