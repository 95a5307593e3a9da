-- Closed contacts are paged from the newest: their number grows with the years.
create index closed_last on mash.contact (closed_at desc, id desc) where stage = 'CLOSED';
