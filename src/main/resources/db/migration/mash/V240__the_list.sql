-- The closed ones are turned over from the last: their number grows with the years.
create index closed_last on mash.contact (closed_at desc, id desc) where stage = 'CLOSED';
