package org.breakwater.pathways.allegations.subjects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.time.Calendars;

/** A case that a search found. */
public record FoundAllegationRow(
        UUID id, String reference, String name, String born, String employers, String stage, Instant receivedAt) {

    static final String FOUND = """
            select c.record_id as id, c.reference, s.name, s.born, s.employers, c.stage, r.received_at
            from casework.pathway_case c
            join pathways.allegation_referral r on r.record_id = c.record_id
            join lateral (select * from pathways.allegation_subject l where l.record_id = c.record_id
                order by l.id desc limit 1) s on true
            where c.pathway = 'allegation' and (upper(c.reference) = upper(:words) or c.record_id in (
                select k.record_id from pathways.allegation_subject k
                where k.keys && cast(:keys as bigint[])
                   or strpos(lower(k.name || ' ' || k.former_names), lower(:words)) > 0
                   or strpos(lower(k.employers || ' ' || k.other_work_where), lower(:words)) > 0
                union all
                select w.record_id from pathways.allegation_role w where strpos(lower(w.employer), lower(:words)) > 0
                union all
                select a.record_id from pathways.allegation a where strpos(lower(a.child), lower(:words)) > 0))
            order by r.received_at desc, c.record_id limit 50""";

    public LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, Calendars.LONDON);
    }

    @Override
    public String toString() {
        return "FoundAllegationRow[" + id + "]";
    }
}
