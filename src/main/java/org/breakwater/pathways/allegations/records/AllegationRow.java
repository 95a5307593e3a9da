package org.breakwater.pathways.allegations.records;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One allegation of a case, with its outcome if it has one.
 *
 * @param definition the version of the list of outcomes that it was chosen from
 */
public record AllegationRow(
        UUID id,
        String child,
        String happened,
        String alleged,
        String addedByName,
        Instant addedAt,
        @Nullable AllegationOutcome outcome,
        @Nullable Integer definition,
        @Nullable String reasons,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable UUID outcomeId,
        @Nullable String decidedBy,
        @Nullable String agreedByName,
        @Nullable Instant agreedAt) {

    static final String OF_RECORD = """
            select a.id, a.child, a.happened, a.alleged, a.added_by_name, a.added_at, o.outcome, o.definition,
                o.reasons, o.decided_by_name, o.decided_at, o.id as outcome_id, o.decided_by, g.agreed_by_name,
                g.agreed_at
            from pathways.allegation a
            left join lateral (
                select * from pathways.allegation_outcome d where d.allegation_id = a.id order by d.id desc limit 1) o
                on true
            left join pathways.allegation_outcome_agreed g on g.outcome_id = o.id
            where a.record_id = :record order by a.id limit 100""";

    /** By someone else than its author. */
    public boolean isAgreed() {
        return agreedAt != null;
    }

    /** It has an outcome that nobody else has agreed. */
    public boolean needsAgreement() {
        return outcome != null && !isAgreed();
    }

    /** As in a list of the case’s allegations. */
    public String called(int number) {
        return "Allegation " + number + (child.isEmpty() ? "" : ": " + child);
    }

    @Override
    public String toString() {
        return "AllegationRow[" + id + ", " + outcome + "]";
    }
}
