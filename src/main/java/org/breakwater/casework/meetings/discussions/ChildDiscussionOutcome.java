package org.breakwater.casework.meetings.discussions;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.decisions.Section47Outcome;

/**
 * The outcome of a strategy discussion for one child.
 *
 * @param own text about this child alone; empty if the shared reasons are enough
 * @param enquiry the outcome of the enquiry that it began; empty if none is recorded
 * @param approval whether a manager approved that outcome
 */
public record ChildDiscussionOutcome(
        UUID child, String called, DiscussionOutcome outcome, String own, String enquiry, String approval) {

    /** The outcome of the section 47 enquiry, once a manager approved it. */
    public Optional<Section47Outcome> found() {
        return approval.equals("APPROVED") ? Optional.of(Section47Outcome.valueOf(enquiry)) : Optional.empty();
    }

    /** Such as "Section 47 outcome: Initial child protection conference, awaiting approval"; empty if there is none. */
    public String enquiryInWords() {
        if (enquiry.isEmpty()) {
            return "";
        }
        var state = switch (approval) {
            case "WAITING" -> "awaiting approval";
            case "RETURNED" -> "returned for changes";
            default -> approval.toLowerCase(Locale.UK);
        };
        return "Section 47 outcome: " + Section47Outcome.valueOf(enquiry).inWords() + ", " + state;
    }

    @Override
    public String toString() {
        return "ChildDiscussionOutcome[" + child + ", " + outcome + "]";
    }
}
