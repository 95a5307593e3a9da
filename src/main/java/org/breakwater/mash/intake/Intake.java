package org.breakwater.mash.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ShownDeadline;
import org.breakwater.casework.matches.FoundMatches;
import org.breakwater.frontdoor.conversations.ReporterReturned;
import org.breakwater.frontdoor.receivedreports.ReceivedReportRow;
import org.breakwater.frontdoor.receivedreports.ReportReceived;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.refer.signoff.SignOffGiven;
import org.breakwater.mash.alerts.AlertReason;
import org.breakwater.mash.alerts.Alerts;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.MashEnquiryClocks;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the desk's contact in the transaction of the report: whatever was acknowledged to the reporter is in a queue.
 * The listeners run in that transaction; if one fails, nothing is saved and nothing was acknowledged.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Intake {

    private static final String JOB = "intake";

    private final JdbcClient jdbc;
    private final Records records;
    private final Reports reports;
    private final People people;
    private final Contacts contacts;
    private final CaseDeadlines caseDeadlines;
    private final MashEnquiryClocks enquiries;
    private final Alerts alerts;
    private final FoundMatches foundMatches;

    Intake(
            JdbcClient jdbc,
            Records records,
            Reports reports,
            People people,
            Contacts contacts,
            CaseDeadlines caseDeadlines,
            MashEnquiryClocks enquiries,
            Alerts alerts,
            FoundMatches foundMatches) {
        this.jdbc = jdbc;
        this.records = records;
        this.reports = reports;
        this.people = people;
        this.contacts = contacts;
        this.caseDeadlines = caseDeadlines;
        this.enquiries = enquiries;
        this.alerts = alerts;
        this.foundMatches = foundMatches;
    }

    @EventListener
    void open(ReportReceived received) {
        var record = received.recordId();
        records.working(JOB, record, () -> {
            var report = reports.find(record).orElseThrow();
            var children =
                    (int) people.of(record).stream().filter(PersonRow::isChild).count();
            var running = startClocks(report);
            var first = ShownDeadline.first(running, stage(report).awaits()).orElseThrow();
            keep(report, received.source(), children, running, first);
            if (report.presentDanger()) {
                alerts.raise(record, AlertReason.DANGER);
                alerts.red(contacts.find(record).orElseThrow());
            } else if (report.mustBeReadNow()) {
                alerts.readNow(record, report.isFromChild() ? AlertReason.CHILD : AlertReason.NOT_SURE, first.dueAt());
            }
        });
        foundMatches.look(record);
    }

    @EventListener
    void comeBack(ReporterReturned back) {
        var record = back.recordId();
        records.working(JOB, record, () -> comeBack(record, "New message received"));
    }

    /** Held: a stage that is just being approved or closed must not be put back over it. */
    private void comeBack(UUID record, String line) {
        var contact = contacts.hold(record);
        contacts.comeBack(new Actor.Visitor(), contact, line);
        enquiries.again(contact, Optional.ofNullable(contact.rating()));
        alerts.raise(record, AlertReason.CAME_BACK);
    }

    /** What the lead added is treated like any later message, in the lead’s name. */
    @EventListener
    void signedOff(SignOffGiven given) {
        var record = given.recordId();
        records.working(JOB, record, () -> {
            var line = given.signed() ? "Signed off by the safeguarding lead" : "Comment from the safeguarding lead";
            if (given.withWords()) {
                comeBack(record, line);
            } else {
                contacts.hear(new Actor.Visitor(), contacts.hold(record), false, line);
            }
        });
    }

    /**
     * A reference was shown or read out, so it is acknowledged. Until a person rates it, immediate danger counts as
     * red, and a child's own report as amber at least.
     */
    private List<ShownDeadline> startClocks(ReceivedReportRow report) {
        var running = new ArrayList<>(List.of("contact-decided"));
        if (report.isFromProfessional()) {
            running.add("referrer-told");
        }
        if (report.presentDanger()) {
            running.add("red-decided");
        }
        if (report.isFromChild()) {
            running.add("amber-enquiry");
        }
        return caseDeadlines.begin(report.recordId(), report.receivedAt(), "contact-acknowledged", running);
    }

    /** A child's own report, and anything that raises an alert, is never treated as suspected spam. */
    private static Stage stage(ReceivedReportRow report) {
        var isNew = report.suspicions().isEmpty() || report.presentDanger() || report.mustBeReadNow();
        return isNew ? Stage.NEW : Stage.SET_ASIDE;
    }

    private void keep(
            ReceivedReportRow report, String source, int children, List<ShownDeadline> running, ShownDeadline first) {
        jdbc.sql(OPEN)
                .param("id", report.recordId())
                .param("reference", report.reference())
                .param("channel", report.channel())
                .param("way", report.way())
                .param("received", report.receivedAt())
                .param("recorded", report.recordedAt())
                .param("stage", stage(report).name())
                .param("danger", report.presentDanger())
                .param("notSure", report.isNotSure())
                .param("inWords", report.isDangerInWords())
                .param("due", first.dueAt())
                .param("for", first.rule())
                .param("feedback", ShownDeadline.feedbackDue(running).orElse(null))
                .param("children", children)
                .param("source", source)
                .update();
    }

    static final String OPEN = """
            insert into mash.contact (id, reference, channel, way, received_at, recorded_at, stage, present_danger,
                not_sure, danger_in_words, urgency, due_at, due_for, feedback_due_at, children, source)
            values (:id, :reference, :channel, :way, :received, :recorded, :stage, :danger,
                :notSure, :inWords, mash.urgency(null, :danger, :way, :notSure), :due, :for,
                cast(:feedback as timestamptz), :children, :source)""";
}
