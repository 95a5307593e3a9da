-- Someone who comes back with a phrase does not see the report; the page must still know that it is speaking to a
-- child.
alter table frontdoor.report_progress add column by_child boolean not null default false;
update frontdoor.report_progress p set by_child = true
from frontdoor.report r where r.record_id = p.record_id and r.way = 'CHILD';
