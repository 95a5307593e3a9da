package org.breakwater.mash.feedback;

import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.ShownDeadline;
import org.breakwater.casework.screens.CaseHeader;
import org.breakwater.casework.screens.CaseHeaderPart;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** When the referrer is owed feedback, where that is before the deadline of the contact. */
@Component
class FeedbackInHeader implements CaseHeaderPart {

    @Override
    public Stream<CaseHeader.Deadline> deadlines(Case seen) {
        return seen instanceof ContactRow contact ? ofContact(contact) : Stream.empty();
    }

    private static Stream<CaseHeader.Deadline> ofContact(ContactRow contact) {
        var feedback = contact.feedbackDueAt();
        var first = contact.dueAt();
        return feedback != null && first != null && feedback.isBefore(first)
                ? Stream.of(new CaseHeader.Deadline(
                        "Feedback",
                        "Feedback due " + EnglishTimes.weekdayInWords(feedback),
                        feedback,
                        ShownDeadline.FEEDBACK))
                : Stream.empty();
    }
}
