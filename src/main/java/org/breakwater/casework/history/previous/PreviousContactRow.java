package org.breakwater.casework.history.previous;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * An earlier case and the approved decisions for its children.
 *
 * @param outcomes with what became of each, see {@link org.breakwater.casework.decisions.DecisionOutcome#said}
 */
public record PreviousContactRow(
        UUID id,
        String reference,
        Instant receivedAt,
        String stage,
        @Nullable Rating rating,
        List<String> outcomes) {

    static final String OF_RECORDS = """
            select c.id, c.reference, c.received_at, c.stage, c.rating,
                array(select distinct
            """ + DiscussionOutcome.WITH_OUTCOME + """
                    from casework.decision d
                    join casework.approval v on v.decision_id = d.id and v.approved
                    cross join unnest(d.outcomes) as o(code)
                    where d.record_id = c.id order by 1) as outcomes
            from casework.any_case c
            where c.id = any(cast(:ids as uuid[])) and c.received_at >= :since
            order by c.received_at desc, c.id desc limit 50""";

    static final String FIRST_RECORD = "select opened_at from access.record order by opened_at limit 1";

    /** Its outcome, in words. */
    public String outcomesInWords() {
        return ContactHistoryRow.inWords(outcomes, stage);
    }
}
