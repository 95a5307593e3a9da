-- What is told of a person is written in a record that whoever writes it may see, or opens in this very act.
drop policy tell on people.person;
create policy tell on people.person for insert to ${app} with check (access.may_add_to(record_id));
drop policy tell on people.find_key;
create policy tell on people.find_key for insert to ${app} with check (
    access.acting_as() = 'JOB' or access.may_add_to(record_id));
drop policy tell on people.identifier;
create policy tell on people.identifier for insert to ${app} with check (
    access.acting_as() = 'JOB' or access.may_add_to(record_id));
drop policy tell on people.relation;
create policy tell on people.relation for insert to ${app} with check (
    access.acting_as() = 'JOB' or access.may_add_to(record_id));
drop policy tell on people.home;
create policy tell on people.home for insert to ${app} with check (
    access.acting_as() = 'JOB' or access.may_add_to(record_id));
drop policy tell on people.traits;
create policy tell on people.traits for insert to ${app} with check (
    access.acting_as() = 'JOB' or access.may_add_to(record_id));

-- Who says that two people are one, who agrees and who takes it back say so in their own names, of records in which the
-- two stand.
drop policy say on people.same;
create policy say on people.same for insert to ${app} with check (
    access.may_see(one_record) and access.may_see(other_record)
    and said_by = current_setting('breakwater.actor', true));
drop policy say on people.same_verdict;
create policy say on people.same_verdict for insert to ${app} with check (
    people.may_see_same(same_id) and said_by = current_setting('breakwater.actor', true));
drop policy say on people.parted;
create policy say on people.parted for insert to ${app} with check (
    people.may_see_same(same_id) and said_by = current_setting('breakwater.actor', true));
alter table people.same
    add constraint one_in_record foreign key (one, one_record) references people.person (id, record_id),
    add constraint other_in_record foreign key (other, other_record) references people.person (id, record_id);
