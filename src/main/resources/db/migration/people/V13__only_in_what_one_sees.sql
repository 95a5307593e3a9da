-- People propose, confirm or withdraw a match of two people in their own names, and only for records in which they see
-- both.
create policy say on people.match for insert to ${app} with check (
    access.may_see(one_record) and access.may_see(other_record)
    and said_by = (select database.actor_now()));
create policy say on people.match_decision for insert to ${app} with check (
    people.may_see_same(same_id) and said_by = (select database.actor_now()));
create policy say on people.match_separation for insert to ${app} with check (
    people.may_see_same(same_id) and said_by = (select database.actor_now()));
alter table people.match
    add constraint one_in_record foreign key (one, one_record) references people.person (id, record_id),
    add constraint other_in_record foreign key (other, other_record) references people.person (id, record_id);
