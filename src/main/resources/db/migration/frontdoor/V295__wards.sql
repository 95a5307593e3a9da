-- The ward of each postcode, as loaded by the council with its addresses: for counts and filters by place.
create table frontdoor.postcode_ward (
    -- In capitals, without spaces.
    postcode text primary key check (postcode ~ '^[A-Z0-9]{5,7}$'),
    ward text not null check (length(ward) between 1 and 60)
);
alter table frontdoor.postcode_ward enable row level security;
alter table frontdoor.postcode_ward force row level security;
create policy see on frontdoor.postcode_ward for select using (
    (select access.works_with('contact'))
    or (select frontdoor.is_loading_addresses()));
create policy load on frontdoor.postcode_ward for insert with check ((select frontdoor.is_loading_addresses()));
create policy clear on frontdoor.postcode_ward for delete using ((select frontdoor.is_loading_addresses()));
grant select, insert, delete on frontdoor.postcode_ward to ${app};
