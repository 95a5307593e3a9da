-- A child of a missing episode whose name, date of birth or address was recorded wrongly: the episode keeps what was
-- recorded before. In every other kind of record what was first told stays as it was told. The keys of what was wrong go,
-- or the child would be matched with, and flagged on, a child who is not missing.
create policy correct on people.person for update to ${app}
    using (access.may_decide_on(record_id)
        and exists (select from access.record r where r.id = record_id and r.kind = 'missing'))
    with check (access.may_decide_on(record_id));
grant update (name, born, address) on people.person to ${app};

create policy correct on people.find_key for delete to ${app} using (access.may_decide_on(record_id)
    and exists (select from access.record r where r.id = record_id and r.kind = 'missing'));
grant delete on people.find_key to ${app};
