-- Addresses by postcode, as loaded by the council, for people who write a referral. It does not say who lives there.
create table frontdoor.postcode_address (
    -- In capitals, without spaces.
    postcode text not null check (postcode ~ '^[A-Z0-9]{5,7}$'),
    -- Their order in the file.
    place int not null,
    address text not null check (length(address) between 1 and 300),
    primary key (postcode, place)
);
alter table frontdoor.postcode_address enable row level security;
alter table frontdoor.postcode_address force row level security;
create function frontdoor.is_loading_addresses() returns boolean language sql stable parallel safe
    return access.role_now() = 'JOB' and database.actor_now() = 'job:addresses';
create policy see on frontdoor.postcode_address for select using (
    (select access.role_now()) = 'VISITOR' or (select frontdoor.is_loading_addresses()));
create policy load on frontdoor.postcode_address for insert with check ((select frontdoor.is_loading_addresses()));
create policy clear on frontdoor.postcode_address for delete using ((select frontdoor.is_loading_addresses()));
grant select, insert, delete on frontdoor.postcode_address to ${app};
