package org.breakwater.pathways.missingeducation.records;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.pathways.missingeducation.records.roll.RollRow;
import org.breakwater.pathways.missingeducation.records.roll.RollStatus;
import org.breakwater.time.EnglishTimes;

/** All that is recorded of a child missing education, each list with the latest first. */
public record EducationRecord(
        PupilRow pupil,
        List<EducationReferralRow> referrals,
        List<RollRow> rolls,
        List<EducationCheckRow> checks,
        List<EnquiryHalfRow> halves,
        List<EffortsRow> efforts,
        List<EducationDecisionRow> decisions) {

    /** The roll status that applies. */
    public String roll() {
        return rolls.stream().findFirst().map(RollRow::inWords).orElse(RollStatus.NOT_KNOWN.inWords());
    }

    /** Those that applied before it, the latest first. */
    public String earlierRolls() {
        return rolls.stream()
                .skip(1)
                .map(one -> "%s (recorded %s)".formatted(one.inWords(), EnglishTimes.inWords(one.recordedAt())))
                .collect(Collectors.joining(". "));
    }

    /** Removed on ground (h) or (i) although the council has confirmed no joint reasonable efforts for it. */
    public boolean isRemovedWithoutEfforts() {
        return rolls.stream()
                .findFirst()
                .filter(RollRow::needsEfforts)
                .filter(roll -> efforts.stream().noneMatch(one -> one.ground().isLetter(roll.ground())))
                .isPresent();
    }

    /** What is not recorded yet, in words. */
    public List<String> notKnown() {
        var left = new ArrayList<>(pupil.notKnown());
        if (rolls.isEmpty() || rolls.getFirst().status() == RollStatus.NOT_KNOWN) {
            left.add("roll status");
        }
        if (referrals.stream().allMatch(one -> one.parentalResponsibility().isEmpty())) {
            left.add("parental responsibility");
        }
        return left;
    }

    public List<EducationCheckRow> checks(Half half) {
        return checks.stream().filter(one -> one.half() == half).toList();
    }

    public boolean isComplete(Half half) {
        return halves.stream().anyMatch(one -> one.half() == half);
    }

    /** Who completed a half and when, or that it is not complete. */
    public String inWords(Half half) {
        return halves.stream()
                .filter(one -> one.half() == half)
                .findFirst()
                .map(EnquiryHalfRow::inWords)
                .orElse("Not complete");
    }

    /** Requests that another service has not answered yet. */
    public List<EducationCheckRow> unanswered() {
        return checks.stream().filter(one -> !one.isAnswered()).toList();
    }
}
