package org.breakwater.mash.lifecycle;

import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.clocks.Clocks;
import org.breakwater.mash.feedback.FeedbackRow;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.outstanding.FollowUpRow;
import org.breakwater.mash.outstanding.FollowUps;
import org.breakwater.mash.outstanding.OutstandingDeadlines;
import org.breakwater.mash.outstanding.OutstandingItem;
import org.breakwater.mash.outstanding.OutstandingItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A contact is closed when what only the desk can do is done. What others still owe becomes its owner's: its clock runs
 * on, and it shows on that owner's page until it has ended.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContactClosure {

    private static final String JOB = "follow-ups";

    private final Contacts contacts;
    private final OutstandingItems outstandingItems;
    private final FollowUps followUps;
    private final FeedbackToReferrers feedbackToReferrers;
    private final Clocks clocks;
    private final Records records;
    private final AuditLog audit;

    ContactClosure(
            Contacts contacts,
            OutstandingItems outstandingItems,
            FollowUps followUps,
            FeedbackToReferrers feedbackToReferrers,
            Clocks clocks,
            Records records,
            AuditLog audit) {
        this.contacts = contacts;
        this.outstandingItems = outstandingItems;
        this.followUps = followUps;
        this.feedbackToReferrers = feedbackToReferrers;
        this.clocks = clocks;
        this.records = records;
        this.audit = audit;
    }

    /** @param withoutAnswer why a professional was not told, or the empty string when they were */
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
                clocks.end(seen.id(), "referrer-told", Clocks.Ending.NOT_NEEDED);
            }
            for (var item : items) {
                var owed = item.moves();
                if (owed != null) {
                    followUps.move(by, seen.id(), owed);
                }
            }
            contacts.showNextClock(seen.id());
            audit.record(by.id(), by.roleName(), "closed contact", "contact:" + seen.id(), "");
        }
        return actResult;
    }

    /** Someone of the desk records how a deadline that outlives the contact ended. */
    public ActResult end(Actor.Person by, ContactRow seen, int version, String rule, FollowUps.End how, String words) {
        if (OutstandingDeadlines.outlivingContacts(clocks.of(seen.id())).stream()
                .noneMatch(row -> row.rule().equals(rule))) {
            return new ActResult.NotNow("This deadline has ended already. See the list.");
        }
        var contact = contacts.hold(seen.id());
        if (contact.version() != version) {
            return new ActResult.Stale();
        }
        ended(by, contact, rule, how, words);
        followUps.end(by, seen.id(), FollowUpRow.Kind.DEADLINE, rule, how, words);
        return new ActResult.Yes();
    }

    /** The team that owns it says that it is done, or why it is not needed. */
    public ActResult end(Actor.Person by, FollowUpRow row, FollowUps.End how, String words) {
        if (row.kind() == FollowUpRow.Kind.REQUEST
                || !followUps.end(by, row.contactId(), row.kind(), row.subject(), how, words)) {
            return new ActResult.Stale();
        }
        if (row.kind() == FollowUpRow.Kind.ACTION) {
            followUps.actionEnded(by, row, how, words);
        }
        // A team sees nothing of the contact, so what its word does there is done by this part of the program.
        records.working(JOB, row.contactId(), () -> {
            var contact = contacts.hold(row.contactId());
            if (row.kind() == FollowUpRow.Kind.DEADLINE) {
                ended(by, contact, row.subject(), how, words);
            } else {
                contacts.note(by, contact, row.ownerName() + ended(row.kind(), how), words);
            }
        });
        audit.record(
                by.id(),
                by.roleName(),
                "ended an outstanding item",
                "contact:" + row.contactId(),
                "follow-up:" + row.id());
        return new ActResult.Yes();
    }

    private static String ended(FollowUpRow.Kind kind, FollowUps.End how) {
        var done = how == FollowUps.End.DONE;
        if (kind != FollowUpRow.Kind.STRATEGY) {
            return done ? ": an agreed action is done" : ": an agreed action is not needed";
        }
        return done ? ": strategy discussion held" : ": strategy discussion not held";
    }

    private void ended(Actor.Person by, ContactRow contact, String rule, FollowUps.End how, String words) {
        var done = how == FollowUps.End.DONE;
        var name = clocks.of(contact.id()).stream()
                .filter(row -> row.isRunning() && row.rule().equals(rule))
                .findFirst()
                .map(row -> row.inWords())
                .orElse(rule);
        contacts.note(by, contact, (done ? "Done: " : "Not needed: ") + name, words);
        clocks.end(contact.id(), rule, done ? Clocks.Ending.MET : Clocks.Ending.NOT_NEEDED);
        contacts.showNextClock(contact.id());
    }
}
