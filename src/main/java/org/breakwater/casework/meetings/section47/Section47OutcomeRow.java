package org.breakwater.casework.meetings.section47;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.casework.decisions.Section47Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of an enquiry for one child, as it was recorded.
 *
 * @param approved null while approval is pending
 */
public record Section47OutcomeRow(
        UUID id,
        UUID strategyId,
        UUID child,
        Section47Finding finding,
        Section47Outcome outcome,
        String reasons,
        LocalDate endedOn,
        String recordedBy,
        String recordedByName,
        Instant recordedAt,
        @Nullable Boolean approved,
        String approverWords,
        @Nullable String approverName,
        @Nullable Instant judgedAt) {

    static final String OF_CASE = """
            select id, strategy_id, child, finding, outcome, reasons, ended_on, recorded_by, recorded_by_name,
                recorded_at, approved, approver_words, approver_name, judged_at
            from mash.section47_outcome where contact_id = :id order by recorded_at desc, id desc limit 200""";

    static final String KEEP = """
            insert into mash.section47_outcome (contact_id, strategy_id, child, finding, outcome, reasons, ended_on,
                recorded_by, recorded_by_name, recorded_at)
            values (:contact, :strategy, :child, :finding, :outcome, :reasons, :endedOn, :by, :byName, :at)
            on conflict (strategy_id, child) where approved is distinct from false do nothing""";

    static final String JUDGE = """
            update mash.section47_outcome set approved = :approved, approver_words = :words, approver = :by,
                approver_name = :byName, judged_at = :at
            where id = :id and contact_id = :contact and approved is null""";

    public boolean isApproved() {
        return Boolean.TRUE.equals(approved);
    }

    public boolean isWaiting() {
        return approved == null;
    }

    boolean isAbout(UUID strategy, UUID which) {
        return strategyId.equals(strategy) && child.equals(which);
    }

    @Override
    public String toString() {
        return "Section47OutcomeRow[" + id + ", " + outcome + "]";
    }
}
