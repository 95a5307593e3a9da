package org.breakwater.casework.history.previous;

import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.time.EnglishTimes;

/**
 * A match of which someone could not tell whether it is the same person: it stays open until someone decides.
 *
 * @param asked what information is needed, and who said so
 */
public record InformationNeeded(MatchCandidateRow row, MatchDecisionRow asked) {

    /**
     * Such as "Edie Ova in both: date of birth from the school. Asked for by Maya Lindqvist, 1 September 2026, 10:00".
     */
    public String inWords() {
        return "%s: %s%s Asked for by %s, %s"
                .formatted(
                        row.twoInWords(),
                        asked.why(),
                        asked.why().endsWith(".") ? "" : ".",
                        asked.saidByName(),
                        EnglishTimes.inWords(asked.saidAt()));
    }

    /** Where someone decides. */
    public String address(String caseId) {
        return "/cases/%s/family/matches/%s/%s".formatted(caseId, row.ours(), row.theirs());
    }
}
