-- The second check: only editors add content, and what was never published is shown to nobody else.
create function library.is_writer() returns boolean language sql stable parallel safe
    return access.role_now() in ('AUTHOR', 'BUSINESS_MANAGER', 'JOB');
grant execute on function library.is_writer to ${app};

alter table library.page enable row level security;
alter table library.page force row level security;
create policy see on library.page for select to ${app} using (true);
create policy add on library.page for insert to ${app} with check ((select library.is_writer()));

alter table library.version enable row level security;
alter table library.version force row level security;
create policy see on library.version for select to ${app} using (
    (select library.is_writer()) or exists (select from library.publication p where p.version_id = version.id));
create policy add on library.version for insert to ${app} with check ((select library.is_writer()));

alter table library.approval enable row level security;
alter table library.approval force row level security;
create policy see on library.approval for select to ${app} using (true);
create policy add on library.approval for insert to ${app}
    with check ((select access.role_now()) in ('AUTHOR', 'BUSINESS_MANAGER'));

alter table library.publication enable row level security;
alter table library.publication force row level security;
create policy see on library.publication for select to ${app} using (true);
create policy add on library.publication for insert to ${app}
    with check ((select access.role_now()) in ('BUSINESS_MANAGER', 'JOB'));

alter table library.publication_cancellation enable row level security;
alter table library.publication_cancellation force row level security;
create policy see on library.publication_cancellation for select to ${app} using (true);
create policy add on library.publication_cancellation for insert to ${app} with check ((select access.role_now()) = 'BUSINESS_MANAGER');

-- A version that was never approved cannot be published by anyone; only the demonstration's job may publish the draft
-- content.
create function library.only_approved() returns trigger language plpgsql as $$
begin
    if new.version_id is not null and access.role_now() <> 'JOB'
        and not exists (select from library.approval a where a.version_id = new.version_id) then
        raise exception 'a text counts only when somebody has approved it' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger only_approved before insert on library.publication
    for each row execute function library.only_approved();
