package org.breakwater.mash.lifecycle;

import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.outstanding.OutstandingItem;
import org.breakwater.casework.outstanding.OutstandingItemRecords;
import org.breakwater.casework.outstanding.OutstandingItems;
import org.breakwater.mash.feedback.FeedbackRow;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A contact is closed when the desk's own tasks are done. What others still owe gets an owner: its clock runs on, and
 * it is shown on the owner's page until it has ended.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContactClosure {

    private final Contacts contacts;
    private final OutstandingItems outstandingItems;
    private final OutstandingItemRecords outstandingItemRecords;
    private final FeedbackToReferrers feedbackToReferrers;
    private final CaseDeadlines caseDeadlines;
    private final AuditLog audit;

    ContactClosure(
            Contacts contacts,
            OutstandingItems outstandingItems,
            OutstandingItemRecords outstandingItemRecords,
            FeedbackToReferrers feedbackToReferrers,
            CaseDeadlines caseDeadlines,
            AuditLog audit) {
        this.contacts = contacts;
        this.outstandingItems = outstandingItems;
        this.outstandingItemRecords = outstandingItemRecords;
        this.feedbackToReferrers = feedbackToReferrers;
        this.caseDeadlines = caseDeadlines;
        this.audit = audit;
    }

    /** @param withoutAnswer why a professional was not told, or the empty string if they were */
    public ActResult close(Actor.Person by, ContactRow seen, int version, String withoutAnswer) {
        var items = outstandingItems.of(by, seen);
        var first = items.stream().filter(OutstandingItem::blocks).toList();
        if (!first.isEmpty()) {
            return new ActResult.NotNow("This contact cannot be closed yet. "
                    + first.stream().map(OutstandingItem::what).collect(Collectors.joining("; ")) + ".");
        }
        var told = !seen.isFromProfessional()
                || feedbackToReferrers.of(seen.id()).map(FeedbackRow::isGiven).orElse(false);
        if (!told && withoutAnswer.isBlank()) {
            return new ActResult.NotNow("The referrer has not had feedback. Give feedback, or record why not.");
        }
        var actResult = contacts.move(by, seen, version, new Transition.Close(), "Closed", withoutAnswer);
        if (actResult instanceof ActResult.Yes) {
            if (!told) {
                contacts.closedWithoutAnswer(seen.id(), withoutAnswer);
                caseDeadlines.end(seen.id(), "referrer-told", CaseDeadlines.Ending.NOT_NEEDED);
            }
            for (var item : items) {
                var owed = item.moves();
                if (owed != null) {
                    outstandingItemRecords.move(by, seen.id(), owed);
                }
            }
            contacts.showNextClock(seen.id());
            audit.record(by.id(), by.roleName(), "closed the contact", "contact:" + seen.id(), "");
        }
        return actResult;
    }
}
