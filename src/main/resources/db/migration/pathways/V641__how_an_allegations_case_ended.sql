-- A case that was closed as advice, or that another LADO took over, never says that the threshold was not met. The last
-- way in which a case ended says which it was; where a case went is in its transfer.
update casework.pathway_case c
set step = case last.what when 'Advice only' then 'ADVISED' else 'TRANSFERRED' end,
    stage = case last.what when 'Advice only' then 'Closed, advice only' else coalesce(
        (select 'Transferred to ' || t.council from casework.transfer t
            where t.record_id = c.record_id and t.direction = 'OUT' and t.answer = 'CONFIRMED' order by t.id desc limit 1),
        'Transferred to another LADO') end
from (select distinct on (e.record_id) e.record_id, e.what from casework.chronology_entry e
    where e.what in ('Advice only', 'Low-level concern, back to the employer', 'No further action',
        'Transferred to another LADO')
    order by e.record_id, e.id desc) last
where c.pathway = 'allegation' and c.step = 'CLOSED' and last.record_id = c.record_id
  and last.what in ('Advice only', 'Transferred to another LADO');
