package org.breakwater.mash.model;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.DecisionRow;
import org.breakwater.casework.Decisions;
import org.breakwater.frontdoor.Reports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The second person's word on the decisions of a contact. No one approves their own work. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Approving {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final Decisions decisions;
    private final Deciding deciding;
    private final Answering answering;
    private final Patterns patterns;
    private final EnquiryClocks enquiries;
    private final Reports reports;
    private final Offering offering;
    private final AuditLog audit;
    private final Clock clock;

    Approving(
            JdbcClient jdbc,
            Contacts contacts,
            Decisions decisions,
            Deciding deciding,
            Answering answering,
            Patterns patterns,
            EnquiryClocks enquiries,
            Reports reports,
            Offering offering,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.decisions = decisions;
        this.deciding = deciding;
        this.answering = answering;
        this.patterns = patterns;
        this.enquiries = enquiries;
        this.reports = reports;
        this.offering = offering;
        this.audit = audit;
        this.clock = clock;
    }

    public Done approve(Actor.Person by, ContactRow seen, int version) {
        var waiting = waiting(seen.id());
        var refusal = whyNot(by, seen);
        if (!refusal.isEmpty()) {
            audit.refused(by.id(), by.roleName(), "approve", "contact:" + seen.id(), "");
            return new Done.NotNow(refusal);
        }
        if (seen.rateAgain() != null) {
            return new Done.NotNow("An agency response is rated higher than this contact. Return it to be rated again"
                    + " before approval.");
        }
        if (endsWithoutHelp(seen.id()) && patterns.waitForManager(seen.id())) {
            return new Done.NotNow("""
                    Previous contacts show a pattern. Before this ends without help, a manager must open them and \
                    record what the pattern means.""");
        }
        var opensEnquiry =
                current(seen.id()).stream().anyMatch(d -> d.outcomes().contains(Outcome.ENQUIRY.name()));
        var done = contacts.move(by, seen, version, new Move.Approve(opensEnquiry), "Approved", "");
        if (done instanceof Done.Yes) {
            judge(by, seen, waiting, true, "");
            enquiries.decided(seen, opensEnquiry);
            offering.offer(by, seen, waiting);
            if (!opensEnquiry) {
                release(by, seen);
            }
            audit.record(by.id(), by.roleName(), "approved", "contact:" + seen.id(), "");
        }
        return done;
    }

    public Done sendBack(Actor.Person by, ContactRow seen, int version, String why) {
        var waiting = waiting(seen.id());
        var refusal = byWhom(by, seen, waiting);
        if (!refusal.isEmpty()) {
            return new Done.NotNow(refusal);
        }
        var done = contacts.move(by, seen, version, new Move.SendBack(), "Returned for changes", why);
        if (done instanceof Done.Yes) {
            judge(by, seen, waiting, false, why);
            audit.record(by.id(), by.roleName(), "returned for changes", "contact:" + seen.id(), "");
        }
        return done;
    }

    /** Why this person may not approve, in words for the page; empty when they may. */
    public String whyNot(Actor.Person by, ContactRow seen) {
        var waiting = waiting(seen.id());
        if (!waiting.isEmpty() && !seen.isSentForApproval()) {
            return "These decisions have not been sent for approval.";
        }
        if (!deciding.isDecidedForAll(seen.id())) {
            return "Not every child has a decision. Return it for changes.";
        }
        return waiting.isEmpty() ? "No decision is awaiting approval." : byWhom(by, seen, waiting);
    }

    /** No one approves their own: neither the decisions, nor the words that a professional will hear. */
    private String byWhom(Actor.Person by, ContactRow seen, List<DecisionRow> waiting) {
        var me = by.id().value();
        if (waiting.stream().anyMatch(d -> d.author().equals(me))) {
            return "You wrote this decision. Someone else must approve it.";
        }
        if (answering
                .of(seen.id())
                .filter(answer -> answer.writtenBy().equals(me))
                .isPresent()) {
            return "You wrote the feedback to the referrer. Someone else must approve it.";
        }
        return by.role() == Role.MANAGER ? "" : "A manager approves decisions.";
    }

    private List<DecisionRow> waiting(UUID contact) {
        return decisions.of(contact).stream()
                .filter(d -> d.state() == DecisionRow.State.WAITING)
                .toList();
    }

    private List<DecisionRow> current(UUID contact) {
        return decisions.of(contact).stream()
                .filter(d -> d.state() != DecisionRow.State.SUPERSEDED)
                .toList();
    }

    private boolean endsWithoutHelp(UUID contact) {
        return current(contact).stream().allMatch(decision -> HistoryRow.isWithoutHelp(decision.outcomes()));
    }

    private void judge(Actor.Person by, ContactRow seen, List<DecisionRow> waiting, boolean approved, String why) {
        for (var decision : waiting) {
            if (!decisions.judge(by, seen.id(), decision, approved, why)) {
                throw new IllegalStateException("A decision changed under its approval");
            }
        }
    }

    /** For the public the fixed sentence; for a professional the words that were written for their role. */
    private void release(Actor.Person by, ContactRow seen) {
        if (seen.isFromProfessional()) {
            answering.approve(by, seen);
        } else {
            reports.release(seen.id());
        }
    }
}
