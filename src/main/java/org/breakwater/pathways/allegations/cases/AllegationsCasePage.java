package org.breakwater.pathways.allegations.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.pathways.allegations.closing.ClosingRow;
import org.breakwater.pathways.allegations.following.CaseActionRow;
import org.breakwater.pathways.allegations.following.ContactRow;
import org.breakwater.pathways.allegations.following.ContactRow.Kind;
import org.breakwater.pathways.allegations.following.ContactRow.ToldPerson;
import org.breakwater.pathways.allegations.meetings.InvitedRow;
import org.breakwater.pathways.allegations.meetings.PlannedMeetingRow;
import org.breakwater.pathways.allegations.records.AllegationsCase;
import org.breakwater.pathways.allegations.subjects.OtherCaseRow;
import org.breakwater.pathways.allegations.subjects.SubjectRoleRow;
import org.breakwater.pathways.allegations.subjects.SubjectRow;
import org.breakwater.pathways.tomash.MashContactRow;

/**
 * One case.
 *
 * @param clocks its deadlines, with the sentences that explain them
 * @param employerTold when the employer told the LADO, and whether that was late
 * @param sent when a child was sent to MASH+
 * @param others cases with the same or a like name that were not dismissed
 * @param band how long the case has taken, as a measure
 */
public record AllegationsCasePage(
        Case theCase,
        AllegationsCase record,
        List<ClockRow> clocks,
        String employerTold,
        String band,
        LocalDate today,
        List<MashContactRow> sent,
        SubjectRow subject,
        List<SubjectRoleRow> roles,
        List<OtherCaseRow> others,
        List<ContactRow> contacts,
        List<CaseActionRow> actions,
        List<PlannedMeetingRow> meetings,
        List<InvitedRow> invited,
        List<ClosingRow> closing)
        implements CaseScreen {

    /** The deadlines that are running, the earliest first. */
    public List<ClockRow> running() {
        return clocks.stream().filter(ClockRow::isRunning).toList();
    }

    /** What of the referral and of the details is not known yet. */
    public List<String> missing() {
        var employers = roles.stream()
                .filter(SubjectRoleRow::isOwedNews)
                .map(row -> "whether this employer has been told: " + row.employer());
        return Stream.concat(subject.missing(record, isSubjectTold()).stream(), employers)
                .toList();
    }

    private boolean isSubjectTold() {
        return contacts.stream().anyMatch(row -> row.kind() == Kind.TOLD && row.person() == ToldPerson.SUBJECT);
    }

    /** The meeting that is planned. */
    public Optional<PlannedMeetingRow> planned() {
        return meetings.stream().filter(PlannedMeetingRow::isOpen).findFirst();
    }

    /** Who was invited to this meeting, and came or not. */
    public List<InvitedRow> invitedTo(UUID meeting) {
        return invited.stream()
                .filter(row -> row.meetingId().equals(meeting) && row.isInvited())
                .toList();
    }

    /** As it was recorded, or as the referrer said. */
    public String subjectTold() {
        return isSubjectTold() ? "Yes" : record.referral().subjectTold().inWords();
    }

    /** Such as "Police: under way; Employer: not started". */
    public String strandsInWords() {
        return record.currentStrands().stream()
                .map(row ->
                        row.strand().inWords() + ": " + row.state().inWords().toLowerCase(Locale.UK))
                .collect(Collectors.joining("; "));
    }
}
