package org.breakwater.people.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.people.Identifiers;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.comparison.ComparedPerson;

/**
 * Two people of different records who share a key, as both were reported; they still have to be compared.
 *
 * @param ours in the record of the query
 */
public record MatchPairRow(
        UUID ours,
        String ourName,
        String ourBorn,
        String ourAge,
        String ourAddress,
        String ourPhone,
        Instant ourDay,
        ReportedPerson.Part ourPart,
        List<String> ourIdentifiers,
        List<String> ourBirths,
        List<String> ourHomes,
        UUID theirs,
        UUID recordId,
        ReportedPerson.Part part,
        String name,
        String born,
        String age,
        String address,
        String phone,
        Instant recordedAt,
        List<String> identifiers,
        List<String> births,
        List<String> homes) {

    /**
     * A key that more than 100 people share is too common, and is ignored; so the time does not grow with the town. The
     * details of ours are read once, however many share a key with them.
     */
    public static final String OF_RECORD = """
            with keys as materialized (
                select k.person_id, k.key from people.find_key k
                where k.record_id = :record and not k.only_search and not people.is_common(k.key)),
            found as (
                select distinct o.person_id as ours, t.person_id as theirs
                from keys o
                cross join lateral (
                    select k.person_id from people.find_key k
                    where k.key = o.key and k.record_id <> :record
                    limit 100) t
                limit 3000),
            ours as materialized (
                select p.id, p.name || array_to_string(array(select ' (' || n.name || ')' from people.name n
                        where n.person_id = p.id and n.ended_how is distinct from 'WRONG' order by n.id limit 5), '')
                        as name,
                    p.born, p.age, p.address, p.phone, p.recorded_at, p.part,
                    array(select i.kind || ' ' || i.value from people.identifier i where i.person_id = p.id)
                        as identifiers,
                    array(select b.to_find from people.birth b where b.person_id = p.id and b.to_find <> ''
                        order by b.id desc limit 3) as births,
                    array(select h.address from people.address h where h.person_id = p.id and not h.at_first
                        and h.ended_how is distinct from 'WRONG' order by h.id desc limit 5) as homes
                from people.person p where p.record_id = :record)
            select o.id as ours, o.name as our_name, o.born as our_born, o.age as our_age, o.address as our_address,
                o.phone as our_phone, o.recorded_at as our_day, o.part as our_part,
                o.identifiers as our_identifiers, o.births as our_births, o.homes as our_homes,
                t.id as theirs, t.record_id, t.part,
                t.name || array_to_string(array(select ' (' || n.name || ')' from people.name n
                    where n.person_id = t.id and n.ended_how is distinct from 'WRONG' order by n.id limit 5), '')
                    as name, t.born, t.age, t.address, t.phone, t.recorded_at,
                array(select i.kind || ' ' || i.value from people.identifier i where i.person_id = t.id) as identifiers,
                array(select b.to_find from people.birth b where b.person_id = t.id and b.to_find <> ''
                    order by b.id desc limit 3) as births,
                array(select h.address from people.address h where h.person_id = t.id and not h.at_first
                    and h.ended_how is distinct from 'WRONG' order by h.id desc limit 5) as homes
            from found f join ours o on o.id = f.ours join people.person t on t.id = f.theirs""";

    /** As first reported, and with each date of birth and address added since. */
    public List<ComparedPerson> ourselves() {
        return People.told(
                ourBorn,
                ourBirths,
                ourAddress,
                ourHomes,
                (birth, home) -> People.described(
                        ourName, birth, ourAge, ourDay, home, ourPhone, Identifiers.read(ourIdentifiers)));
    }

    public List<ComparedPerson> them() {
        return People.told(
                born,
                births,
                address,
                homes,
                (birth, home) ->
                        People.described(name, birth, age, recordedAt, home, phone, Identifiers.read(identifiers)));
    }

    @Override
    public String toString() {
        return "MatchPairRow[" + recordId + "]";
    }
}
