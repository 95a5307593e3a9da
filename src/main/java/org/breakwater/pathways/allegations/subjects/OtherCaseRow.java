package org.breakwater.pathways.allegations.subjects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;

/**
 * Another case that may be about the same person.
 *
 * @param outcomes of its allegations, as far as they are decided
 * @param same what was decided about the pair; null if nothing yet
 */
public record OtherCaseRow(
        UUID id,
        String reference,
        String name,
        String formerNames,
        String born,
        String address,
        String employers,
        String stage,
        Instant receivedAt,
        List<String> outcomes,
        @Nullable Boolean same) {

    private static final String COLUMNS = """
            select c.record_id as id, c.reference, s.name, s.former_names, s.born, s.address, s.employers, c.stage,
                r.received_at,
                coalesce((select array_agg(o.outcome order by o.id) from pathways.allegation_outcome o
                    where o.record_id = c.record_id and o.id = (select max(l.id::text)::uuid
                        from pathways.allegation_outcome l where l.allegation_id = o.allegation_id)),
                    cast('{}' as text[])) as outcomes,
                (select d.same from pathways.allegation_same_subject d
                    where (d.record_id = :record and d.other_id = c.record_id)
                       or (d.other_id = :record and d.record_id = c.record_id)
                    order by d.id desc limit 1) as same
            from casework.pathway_case c
            join pathways.allegation_referral r on r.record_id = c.record_id
            join lateral (select * from pathways.allegation_subject l where l.record_id = c.record_id
                order by l.id desc limit 1) s on true
            """;

    /** Any name that a subject ever had counts. Older cases have no keys: their name is compared as it is. */
    static final String LIKE = COLUMNS + """
            where c.pathway = 'allegation' and c.record_id <> :record and c.record_id in (
                select k.record_id from pathways.allegation_subject k
                where k.keys && cast(:keys as bigint[])
                   or (k.keys = '{}' and lower(k.name) = lower(:name)))
            order by r.received_at desc, c.record_id limit 50""";

    /** As in "Substantiated, Unfounded"; or the stage, if nothing is decided. */
    public String outcomeInWords() {
        return outcomes.isEmpty()
                ? stage
                : String.join(
                        ", ",
                        outcomes.stream()
                                .map(one -> AllegationOutcome.valueOf(one).inWords())
                                .toList());
    }

    public String standing() {
        return same == null ? "Not confirmed" : same ? "Confirmed: same person" : "Dismissed: another person";
    }

    public LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, Calendars.LONDON);
    }

    @Override
    public String toString() {
        return "OtherCaseRow[" + id + ", " + same + "]";
    }
}
