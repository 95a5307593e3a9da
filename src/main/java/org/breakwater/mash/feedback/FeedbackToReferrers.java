package org.breakwater.mash.feedback;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.informationrequests.restrictedwords.RestrictedWords;
import org.breakwater.casework.safecontact.checks.SafeContactChecks;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.referrals.Referrals;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Transition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** No contact is closed without feedback to the referrer, or a recorded reason why there is none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FeedbackToReferrers {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final SafeContactChecks checks;
    private final Referrals referrals;
    private final Reports reports;
    private final RestrictedWords restrictedWords;
    private final CaseDeadlines caseDeadlines;
    private final AuditLog audit;
    private final Clock clock;

    FeedbackToReferrers(
            JdbcClient jdbc,
            Contacts contacts,
            SafeContactChecks checks,
            Referrals referrals,
            Reports reports,
            RestrictedWords restrictedWords,
            CaseDeadlines caseDeadlines,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.checks = checks;
        this.referrals = referrals;
        this.reports = reports;
        this.restrictedWords = restrictedWords;
        this.caseDeadlines = caseDeadlines;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<FeedbackRow> of(UUID contact) {
        return jdbc.sql(FeedbackRow.OF_CONTACT)
                .param("id", contact)
                .query(FeedbackRow.class)
                .optional();
    }

    /** What is wrong with feedback that has words for the desk alone, such as of a later response; else empty. */
    public Optional<String> restricted(UUID contact) {
        return of(contact)
                .flatMap(feedback -> restrictedWords
                        .problemIn(contact, feedback.words())
                        .map(why -> "The feedback to the referrer has restricted information. " + why + "."));
    }

    /** The fixed sentence for the public; for a professional the feedback that was written for their role. */
    public void release(Actor.Person by, ContactRow seen) {
        if (seen.isFromProfessional()) {
            approve(by, seen);
        } else {
            reports.release(seen.id());
        }
    }

    /** The feedback to the professional is approved: they can read it, unless two people have to check it first. */
    private void approve(Actor.Person by, ContactRow seen) {
        jdbc.sql(APPROVE_ANSWER)
                .param("by", by.id().value())
                .param("id", seen.id())
                .update();
        of(seen.id()).filter(FeedbackRow::isApproved).ifPresent(answer -> {
            if (checks.standsInTheWay(seen.id()).isEmpty()) {
                referrals.release(seen.id(), answer.words());
            }
            // A referrer who was told of an earlier decision is told of the new one within the same time.
            caseDeadlines.start(seen.id(), "referrer-told", clock.instant());
            contacts.showNextClock(seen.id());
        });
    }

    /** Records that a professional was told the approved feedback, and how. */
    public ActResult tell(Actor.Person by, ContactRow seen, int version, String how) {
        var answer = of(seen.id()).filter(FeedbackRow::isApproved);
        if (answer.isEmpty()) {
            return new ActResult.NotNow("Give feedback once it has been approved.");
        }
        var inTheWay = checks.standsInTheWay(seen.id());
        if (inTheWay.isPresent()) {
            return new ActResult.NotNow(inTheWay.get());
        }
        var restricted = restricted(seen.id());
        if (restricted.isPresent()) {
            return new ActResult.NotNow(
                    restricted.get() + " To change the feedback, reconsider the decision and send it for approval.");
        }
        var line = "Feedback to the referrer recorded";
        var actResult = contacts.move(by, seen, version, new Transition.Note(), line, how);
        if (actResult instanceof ActResult.Yes) {
            jdbc.sql(GIVE)
                    .param("at", clock.instant())
                    .param("how", how)
                    .param("id", seen.id())
                    .update();
            checks.use(seen.id());
            referrals.releaseHeld(seen.id(), answer.get().words());
            caseDeadlines.end(seen.id(), "referrer-told", CaseDeadlines.Ending.MET);
            contacts.showNextClock(seen.id());
            audit.record(by.id(), by.roleName(), "gave feedback to the referrer", "contact:" + seen.id(), "");
        }
        return actResult;
    }

    static final String APPROVE_ANSWER =
            "update mash.referrer_feedback set approved_by = :by where contact_id = :id and written_by <> :by";

    static final String GIVE =
            "update mash.referrer_feedback set given_at = :at, given_how = :how where contact_id " + "= :id";
}
