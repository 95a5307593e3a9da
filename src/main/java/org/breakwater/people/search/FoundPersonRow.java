package org.breakwater.people.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.people.Identifiers;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.comparison.ComparedPerson;

/** Someone who shares a key with the search; how similar they are is still to be compared. */
record FoundPersonRow(
        UUID id,
        UUID recordId,
        ReportedPerson.Part part,
        String name,
        List<String> names,
        String born,
        String age,
        String address,
        String phone,
        Instant recordedAt,
        List<String> identifiers,
        List<String> births,
        List<String> homes) {

    /** For each key the latest hundred: so the time does not grow with the number of people. */
    static final String WITH_KEYS = """
            with asked as (
                select key, place from unnest(cast(:keys as bigint[])) with ordinality as asked (key, place)),
            found as (
                select t.person_id, count(*) as shared, min(a.place) as best
                from asked a
                cross join lateral (
                    select k.person_id from people.find_key k
                    where k.key = a.key order by k.person_id desc limit 100) t
                group by t.person_id order by shared desc, best, t.person_id desc limit 120)
            select p.id, p.record_id, p.part, p.name,
                array(select n.name from people.name n
                    where n.person_id = p.id and n.ended_how is distinct from 'WRONG' order by n.id limit 5) as names,
                p.born, p.age, p.address, p.phone, p.recorded_at,
                array(select i.kind || ' ' || i.value from people.identifier i where i.person_id = p.id) as identifiers,
                array(select b.to_find from people.birth b where b.person_id = p.id and b.to_find <> ''
                    order by b.id desc limit 3) as births,
                array(select h.address from people.address h where h.person_id = p.id and not h.at_first
                    and h.ended_how is distinct from 'WRONG' order by h.id desc limit 5) as homes
            from found f join people.person p on p.id = f.person_id""";

    /** As first reported, and with each date of birth and address added since. */
    List<ComparedPerson> told() {
        return People.told(
                born,
                births,
                address,
                homes,
                (birth, home) -> People.described(
                        calledAndWas(), birth, age, recordedAt, home, phone, Identifiers.read(identifiers)));
    }

    /** The name with the others in brackets. */
    String calledAndWas() {
        return names.isEmpty() ? name : name + " (" + String.join(") (", names) + ")";
    }

    @Override
    public String toString() {
        return "FoundPersonRow[" + id + ", …]";
    }
}
