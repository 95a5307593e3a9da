-- Someone who comes back with a phrase does not see the report; the page must still know that it is speaking to a
-- child.
alter table frontdoor.progress add column by_child boolean not null default false;
update frontdoor.progress p set by_child = true
from frontdoor.report r where r.record_id = p.record_id and r.way = 'CHILD';
