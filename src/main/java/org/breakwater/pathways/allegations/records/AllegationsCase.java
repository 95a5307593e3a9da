package org.breakwater.pathways.allegations.records;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.breakwater.pathways.allegations.records.StrandRow.Strand;

/**
 * All that is recorded of an allegations case.
 *
 * @param considerations the latest first
 * @param strands every update, strand by strand, the latest first
 * @param meetings the latest first
 * @param suspensions the latest first
 */
public record AllegationsCase(
        AllegationReferralRow referral,
        List<AllegationRow> allegations,
        List<ConsiderationRow> considerations,
        List<StrandRow> strands,
        List<AllegationsMeetingRow> meetings,
        List<SuspensionRow> suspensions,
        List<ReferralDutyRow> duties,
        List<ChildReferredRow> childReferred) {

    /** What must not be overlooked until someone has recorded that it was done; empty if nothing is left to do. */
    public Optional<String> childToRefer() {
        if (!childReferred.isEmpty()) {
            return Optional.empty();
        }
        return switch (referral.childReferred()) {
            case YES -> Optional.empty();
            case NO -> Optional.of("The child has not been referred to MASH+");
            case NOT_KNOWN -> Optional.of("It is not known whether the child has been referred to MASH+");
        };
    }

    public Optional<ConsiderationRow> consideration() {
        return considerations.stream().findFirst();
    }

    /** Each strand as it is now. */
    public List<StrandRow> currentStrands() {
        return Arrays.stream(Strand.values())
                .flatMap(one -> latest(one).stream())
                .toList();
    }

    public Optional<StrandRow> latest(Strand which) {
        return of(which).stream().findFirst();
    }

    /** What was recorded of a strand, the latest first. */
    public List<StrandRow> of(Strand which) {
        return strands.stream().filter(row -> row.strand() == which).toList();
    }

    /** What the employer decided and has not ended; empty if nothing runs. */
    public Optional<SuspensionRow> runningSuspension() {
        return suspensions.stream().findFirst().filter(row -> row.measure().isRunning());
    }

    public boolean hasEveryOutcomeAgreed() {
        return allegations.stream().allMatch(AllegationRow::isAgreed);
    }

    public boolean hasEveryOutcome() {
        return allegations.stream().allMatch(one -> one.outcome() != null);
    }

    public List<ReferralDutyRow> outstandingDuties() {
        return duties.stream().filter(ReferralDutyRow::isOutstanding).toList();
    }

    public boolean hasDbsAnswer() {
        return duties.stream().anyMatch(one -> one.body() == ReferralDutyRow.Body.DBS && !one.isUndecided());
    }

    /** Bodies of which it is not known yet whether a referral is required. */
    public List<ReferralDutyRow> undecidedDuties() {
        return duties.stream().filter(ReferralDutyRow::isUndecided).toList();
    }
}
