package org.breakwater.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.people.model.Described;

/**
 * Two people of different records who share a key, as both were told; they still have to be compared.
 *
 * @param ours in the record that was asked about
 */
record CandidateRow(
        UUID ours,
        String ourName,
        String ourBorn,
        String ourAge,
        String ourAddress,
        String ourPhone,
        Instant ourDay,
        PersonTold.Part ourPart,
        List<String> ourIdentifiers,
        UUID theirs,
        UUID recordId,
        PersonTold.Part part,
        String name,
        String born,
        String age,
        String address,
        String phone,
        Instant recordedAt,
        List<String> identifiers) {

    /** A key that more than 100 people share says nothing, and is left out; so the time does not grow with the town. */
    static final String OF_RECORD = """
            with ours as materialized (
                select k.person_id, k.key from people.find_key k
                where k.record_id = :record and not people.is_common(k.key)),
            found as (
                select distinct o.person_id as ours, t.person_id as theirs
                from ours o
                cross join lateral (
                    select k.person_id from people.find_key k
                    where k.key = o.key and k.record_id <> :record
                    limit 100) t
                limit 3000)
            select o.id as ours, o.name as our_name, o.born as our_born, o.age as our_age, o.address as our_address,
                o.phone as our_phone, o.recorded_at as our_day,
                o.part as our_part,
                array(select i.kind || ' ' || i.value from people.identifier i where i.person_id = o.id)
                    as our_identifiers, t.id as theirs, t.record_id, t.part, t.name, t.born,
                t.age, t.address, t.phone, t.recorded_at,
                array(select i.kind || ' ' || i.value from people.identifier i where i.person_id = t.id) as identifiers
            from found f join people.person o on o.id = f.ours join people.person t on t.id = f.theirs""";

    Described ourselves() {
        return People.described(
                ourName, ourBorn, ourAge, ourDay, ourAddress, ourPhone, Identifiers.read(ourIdentifiers));
    }

    Described them() {
        return People.described(name, born, age, recordedAt, address, phone, Identifiers.read(identifiers));
    }

    @Override
    public String toString() {
        return "CandidateRow[" + recordId + "]";
    }
}
