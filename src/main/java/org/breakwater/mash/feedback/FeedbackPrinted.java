package org.breakwater.mash.feedback;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.print.sections.PrintedItem;
import org.breakwater.casework.print.sections.PrintedPart;
import org.breakwater.casework.print.sections.PrintedSection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** The feedback to the referrer, and how they were told. */
@Component
class FeedbackPrinted implements PrintedPart {

    private final FeedbackToReferrers feedbackToReferrers;

    FeedbackPrinted(FeedbackToReferrers feedbackToReferrers) {
        this.feedbackToReferrers = feedbackToReferrers;
    }

    @Override
    public Optional<PrintedSection> about(Actor.Person who, Case seen) {
        if (!(seen instanceof ContactRow)) {
            return Optional.empty();
        }
        var items = feedbackToReferrers.of(seen.id()).stream()
                .map(FeedbackPrinted::item)
                .toList();
        return Optional.of(
                new PrintedSection(PrintedSection.Place.FEEDBACK, List.copyOf(items), "No feedback has been written."));
    }

    private static PrintedItem item(FeedbackRow row) {
        var given = row.givenAt();
        var note = given == null
                ? row.isApproved() ? "Approved, not yet given to the referrer" : "Not approved yet"
                : "Given " + EnglishTimes.inWords(given) + ": " + row.givenHow();
        return PrintedItem.of("Feedback", note, row.words());
    }
}
