-- A pathway's case is open like a contact (decision 57), and someone whose post does not see its kind is refused by the
-- kind alone: the rule of sight refuses them in any case, and costs 20 µs for each row. The desk reads casework.any_case on
-- its first page, so it asked the rule of every open case of every pathway. The pathway of a case is the kind of its
-- record. A job sees the record that it works on, of whatever kind.
alter table casework.pathway_case add column open_kind text;

update casework.pathway_case p set open_kind = r.kind
from access.record r
where r.id = p.record_id and not (r.restricted or r.guarded);

create trigger keep_open_kind before insert on casework.pathway_case
    for each row execute function access.keep_open_kind('record_id');
create trigger close_pathway_case after update of kind, restricted, guarded on access.record
    for each row execute function access.close_with_record('casework.pathway_case', 'record_id');

drop policy see on casework.pathway_case;
create policy see on casework.pathway_case for select using (
    open_kind = any ((select access.kinds_seen())::text[])
    or ((pathway = any ((select access.kinds_seen())::text[]) or (select access.role_now()) = 'JOB')
        and access.may_see(record_id)));
