-- Who is clearly of another age is no likely match any more: each contact with one is compared again, by the job that found
-- those of earlier contacts, open ones first.
insert into casework.match_backlog (record_id)
select c.id from mash.contact c
where exists (select from casework.found_match f where f.record_id = c.id)
order by c.stage = 'CLOSED', c.received_at desc, c.id
on conflict do nothing;
