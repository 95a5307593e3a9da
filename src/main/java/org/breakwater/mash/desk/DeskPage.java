package org.breakwater.mash.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.disagreements.stages.DisagreementRecords;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.safecontact.checks.SafeContactToApproveRow;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.policenotices.corrections.NoticeToCorrectRow;
import org.breakwater.mash.shifts.ShiftHandovers;
import org.breakwater.web.Page;

/**
 * The queues of the desk: how many wait in each, and one of them with the most urgent first.
 *
 * @param ringingRows the contacts whose alerts no one has acknowledged, closed ones too; the first fifty
 * @param emergencies how many openings in an emergency this person has yet to look at
 * @param owedLate how much of what closed contacts still owe is late
 * @param toRing how many teams outside have to be rung
 * @param toCorrect how many lines of police notices need correcting
 * @param safeContact what waits for a second person before it goes out, or before a rule ends
 * @param toApproveAtOnce how many immediate actions await this manager; 0 for everyone else
 * @param decides whether this person may open the lists about what is decided: a contact officer may not
 * @param nightNear whether the desk closes within the hour, or is closed
 * @param whomToCall by telephone, about an alert that no one acknowledges
 */
public record DeskPage(
        Map<Stage, Queues.Count> counts,
        List<RingingContactRow> ringingRows,
        Stage stage,
        List<QueueRow> rows,
        int number,
        Agencies agencies,
        ReceivingTeams teams,
        List<Queues.Owes> late,
        DisagreementRecords.WaitingCount disagreements,
        int emergencies,
        int agreedLate,
        int owedLate,
        int toRing,
        int toApproveAtOnce,
        boolean decides,
        ShiftHandovers.Counts cards,
        NoticeToCorrectRow.Count toCorrect,
        List<SafeContactToApproveRow> safeContact,
        boolean nightNear,
        String whomToCall,
        Instant now)
        implements Page {

    public boolean hasEarlier() {
        return number > 1;
    }

    public boolean hasLater() {
        return rows.size() == QueueRow.PAGE;
    }

    public String at(int page) {
        return "/desk?stage=" + stage.name() + "&page=" + page;
    }

    /** The agencies that are late with an answer about this contact, by name. */
    public String late(QueueRow row) {
        return row.lateAgencies().stream().map(agencies::nameOf).collect(Collectors.joining(", "));
    }

    /** The agencies that hold something about this contact and do not share it, by name. */
    public String refusing(QueueRow row) {
        return row.refusing().stream().map(agencies::nameOf).collect(Collectors.joining(", "));
    }

    /** The teams that have not said in time whether they take a child on, by name. */
    public String lateTeams(QueueRow row) {
        return row.lateTeams().stream().map(teams::nameOf).distinct().collect(Collectors.joining(", "));
    }

    /** The teams that did not accept a child, by name. */
    public String notAccepted(QueueRow row) {
        return row.notAccepted().stream().map(teams::nameOf).distinct().collect(Collectors.joining(", "));
    }

    /** Whether the page before has what is more urgent: what is closed is only turned over. */
    public boolean pagedByUrgency() {
        return stage != Stage.CLOSED;
    }

    public int ringing() {
        return ringingRows.isEmpty() ? 0 : ringingRows.getFirst().inAll();
    }

    public int unanswered() {
        return ringingRows.isEmpty() ? 0 : ringingRows.getFirst().unansweredInAll();
    }

    /** What will appear in a queue that is empty now. */
    public String ifEmpty() {
        return switch (stage) {
            case NEW -> "No new contacts. Reports and calls appear here as soon as they are recorded.";
            case SCREENED -> "Nothing to decide. Contacts appear here once screened, or if returned for changes.";
            case ENQUIRY -> "No MASH enquiries are open. Contacts appear here when an approved decision opens one.";
            case TO_APPROVE -> "Nothing to approve. Decisions appear here when they are sent for approval.";
            case TO_ANSWER -> "No feedback to give. Contacts appear here when their decisions are approved.";
            case SET_ASIDE ->
                "No suspected spam. A report that looks like spam appears here. Its deadlines still apply.";
            case CLOSED -> "No closed contacts yet.";
        };
    }
}
