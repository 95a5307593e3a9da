-- Whether an information request was made about a red contact: the mail job may know that and no more.
create function mash.is_urgent_request(which uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select exists (select from mash.information_request a where a.id = which and a.rating = 'RED' and access.role_now() = 'JOB');
end;
revoke execute on function mash.is_urgent_request from public;
grant execute on function mash.is_urgent_request to ${app};

-- Immediate actions that no manager has approved yet, for their list.
create index protection_to_approve on mash.immediate_action (acted_at) where approved_at is null;
