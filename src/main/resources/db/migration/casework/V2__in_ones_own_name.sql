create policy see on casework.clock_pause for select using (access.may_see(record_id));
create policy start on casework.clock_pause for insert to ${app} with check (
    access.may_see(record_id) and paused_by = (select database.actor_now()));
create policy finish on casework.clock_pause for update using (access.may_see(record_id)) with check (true);
create policy see on casework.pathway_case for select using (access.may_see(record_id));
create policy open_one on casework.pathway_case for insert to ${app} with check (
    (select access.role_now()) = 'JOB' or access.may_add_to(record_id));
create policy move_on on casework.pathway_case for update using (access.may_see(record_id)) with check (true);
alter table casework.clock add constraint clock_of_record unique (id, record_id);
alter table casework.clock_pause add constraint pause_in_record
    foreign key (clock_id, record_id) references casework.clock (id, record_id);

-- A decision is signed by its author, and its approval by the manager; both in their own names.
create policy propose on casework.decision for insert to ${app} with check (
    access.may_work_on(record_id) and author = (select database.actor_now()));
create policy give on casework.approval for insert to ${app} with check (
    access.may_lead(record_id)
    and approver = (select database.actor_now()));

-- An approval, and a superseding decision, must be in the same record.
alter table casework.decision
    add constraint decision_of_record unique (id, record_id),
    add constraint supersedes_in_record foreign key (supersedes, record_id)
        references casework.decision (id, record_id);
alter table casework.approval
    add constraint verdict_in_record foreign key (decision_id, record_id) references casework.decision (id, record_id);
