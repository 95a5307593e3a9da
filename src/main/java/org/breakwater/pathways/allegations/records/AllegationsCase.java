package org.breakwater.pathways.allegations.records;

import java.util.List;
import java.util.Optional;

/**
 * All that is recorded of an allegations case.
 *
 * @param considerations the latest first
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
        List<ReferralDutyRow> duties) {

    public Optional<ConsiderationRow> consideration() {
        return considerations.stream().findFirst();
    }

    public boolean hasEveryOutcome() {
        return allegations.stream().allMatch(one -> one.outcome() != null);
    }

    public List<ReferralDutyRow> outstandingDuties() {
        return duties.stream().filter(ReferralDutyRow::isOutstanding).toList();
    }

    public boolean hasDbsAnswer() {
        return duties.stream().anyMatch(one -> one.body() == ReferralDutyRow.Body.DBS);
    }
}
