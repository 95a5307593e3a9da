-- A detail about a person must be in the same record as the person, whoever writes it.
alter table people.person add constraint person_of_record unique (id, record_id);
alter table people.relationship
    add constraint relation_in_record foreign key (person_id, record_id) references people.person (id, record_id),
    add constraint relation_to_record foreign key (other_id, record_id) references people.person (id, record_id);
alter table people.address
    add constraint home_in_record foreign key (person_id, record_id) references people.person (id, record_id);
alter table people.name
    add constraint name_in_record foreign key (person_id, record_id) references people.person (id, record_id);
alter table people.birth
    add constraint birth_in_record foreign key (person_id, record_id) references people.person (id, record_id);
alter table people.person_details
    add constraint traits_in_record foreign key (person_id, record_id) references people.person (id, record_id);
