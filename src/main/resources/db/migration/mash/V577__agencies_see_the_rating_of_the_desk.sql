-- Until someone has rated a case, the time of a request is counted by an assumed rating. What its agency reads is the
-- rating of the desk, which may come later, or that there is none yet.
alter table mash.information_request add column case_rating text check (case_rating in ('RED', 'AMBER', 'GREEN'));
update mash.information_request a set case_rating = c.rating from mash.contact c where c.id = a.contact_id;
grant update (case_rating) on mash.information_request to ${app};
