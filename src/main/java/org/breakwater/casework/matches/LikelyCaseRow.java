package org.breakwater.casework.matches;

import java.time.Instant;
import java.util.UUID;

/**
 * Another case in which someone is a likely match to a person, and no one has said yet whether they are.
 *
 * @param recordId the case of the person, from which the match is checked
 * @param personId the person
 * @param otherId who may be the same
 * @param otherRecord their case
 * @param name of who may be the same; may be empty
 */
public record LikelyCaseRow(
        UUID recordId,
        UUID personId,
        UUID otherId,
        UUID otherRecord,
        String reference,
        Instant receivedAt,
        String name) {

    /** The latest case first. Row-level security leaves out those of which this actor may not see both. */
    static final String OF_PEOPLE = """
            select m.record_id, m.person_id, m.other_id, m.other_record, c.reference, c.received_at, p.name
            from (
                select f.record_id, f.person_id, f.other_id, f.other_record from casework.found_match f
                where f.record_id = any(:records) and f.person_id = any(:people)
                union
                select f.other_record, f.other_id, f.person_id, f.record_id from casework.found_match f
                where f.other_record = any(:records) and f.other_id = any(:people)) m
            join casework.any_case c on c.id = m.other_record
            join people.person p on p.id = m.other_id
            where m.other_id <> all(:people) and not exists (select from people.match_that_counts s
                where s.one = least(m.person_id, m.other_id) and s.other = greatest(m.person_id, m.other_id)
                    and s.answer <> 'MORE_INFORMATION')
            order by c.received_at desc, m.other_id limit 25""";

    public String called() {
        return name.isBlank() ? "Unnamed person" : name;
    }

    /** Where it is checked. */
    public String address() {
        return "/cases/%s/family/matches/%s/%s".formatted(recordId, personId, otherId);
    }

    @Override
    public String toString() {
        return "LikelyCaseRow[" + recordId + "]";
    }
}
