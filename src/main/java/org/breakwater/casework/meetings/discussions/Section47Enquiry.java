package org.breakwater.casework.meetings.discussions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.decisions.Section47Outcome;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;

/** The enquiry under section 47 that a strategy discussion began for one child. */
public record Section47Enquiry(StrategyDiscussionRow discussion, ChildDiscussionOutcome decided) {

    /**
     * The one that is going on for a child. A later discussion may have ended it; one that was only adjourned did not.
     *
     * @param all every strategy discussion of the case
     */
    public static Optional<Section47Enquiry> of(UUID child, List<StrategyDiscussionRow> all) {
        return all.stream()
                .filter(StrategyDiscussionRow::wasHeld)
                .flatMap(row -> row.decidedFor(child).map(one -> new Section47Enquiry(row, one)).stream())
                .filter(one -> one.decided.outcome() != DiscussionOutcome.RECONVENE)
                .max(Comparator.comparing(one -> one.discussion.heldOn()))
                .filter(one -> one.decided.outcome().begins() && !one.hasEnded());
    }

    /** It ends without a conference once a manager approved that outcome. */
    private boolean hasEnded() {
        return decided.found()
                .filter(found -> found != Section47Outcome.CONFERENCE)
                .isPresent();
    }

    /** Such as "Section 47 enquiry (joint), started 1 September 2026". */
    public String inWords() {
        var started = LocalDate.ofInstant(discussion.heldOn(), Calendars.LONDON);
        var found = decided.enquiryInWords();
        return decided.outcome().inWords() + ", started " + EnglishTimes.date(started)
                + (found.isEmpty() ? "" : ". " + found);
    }
}
