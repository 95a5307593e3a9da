-- Who was reminded of training that they need, and by whom: so that nobody is reminded again within days. Append-only.
create table training.compliance_reminder (
    id uuid primary key,
    learner_id uuid not null references training.learner (id),
    at timestamptz not null,
    by_name text not null check (length(by_name) between 1 and 254)
);
create index compliance_reminder_of on training.compliance_reminder (learner_id, at);

alter table training.compliance_reminder enable row level security;
alter table training.compliance_reminder force row level security;
create policy see on training.compliance_reminder for select to ${app}
    using ((select training.is_office()) or exists (
        select from training.learner l where l.id = learner_id and training.leads(l.organisation_id)));
create policy remind on training.compliance_reminder for insert to ${app}
    with check ((select training.is_office()) or exists (
        select from training.learner l where l.id = learner_id and training.leads(l.organisation_id)));
grant select, insert on training.compliance_reminder to ${app};
