-- Who writes a referral reads in which ward a postcode is, as they read its addresses: it is about nobody.
create policy see_to_refer on frontdoor.postcode_ward for select using ((select access.role_now()) = 'VISITOR');
