package org.breakwater.casework.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.childpathway.ChildPathway;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummary;
import org.breakwater.casework.meetings.agency.AttendanceRow;
import org.breakwater.casework.meetings.discussions.Participant;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.time.Calendars;
import org.breakwater.web.govuk.Choice;

/**
 * One strategy discussion, and the forms with which it is noted down while it is open.
 *
 * @param deadlines those of strategy discussions and conferences that are running
 * @param owners each who can own an action
 * @param subjects each whom an action can be about
 * @param attendances what the agencies that are invited said before it
 */
public record StrategyDiscussionPage(
        Case theCase,
        StrategyDiscussion discussion,
        AgencyInformationSummary say,
        Agencies known,
        List<ClockRow> deadlines,
        List<Choice> owners,
        List<Choice> subjects,
        List<AttendanceRow> attendances,
        MinutesForms minutes,
        Instant now,
        Rejection snag)
        implements CaseScreen {

    public boolean isOpen() {
        return discussion.strategy().isOpen() && theCase.allows(CaseAct.NOTE);
    }

    /** Actions may be added as long as the case is open. */
    public boolean mayAgree() {
        return theCase.allows(CaseAct.NOTE)
                && (discussion.strategy().isOpen() || discussion.strategy().wasHeld());
    }

    public LocalDate today() {
        return now.atZone(Calendars.LONDON).toLocalDate();
    }

    /** Whom such a discussion needs and who is not there yet, by name. */
    public String missing() {
        return named(discussion.missing());
    }

    public String needed() {
        return named(discussion.strategy().quorum());
    }

    /** The same once it is met, and which of them sent no one but a written contribution. */
    public String metBy() {
        return discussion.strategy().quorum().stream()
                .map(agency -> known.nameOf(agency) + (discussion.onlyWrote(agency) ? " (written contribution)" : ""))
                .collect(Collectors.joining(", "));
    }

    /** Who was invited: the agencies, and those who were telephoned. */
    public String invited() {
        return Stream.of(
                        named(discussion.strategy().agencies()),
                        discussion.strategy().others())
                .filter(names -> !names.isBlank())
                .collect(Collectors.joining("; "));
    }

    private String named(List<String> ids) {
        return ids.stream().map(known::nameOf).collect(Collectors.joining(", "));
    }

    /** Agencies that were called and of which no one is recorded yet, by id. */
    public List<String> unrecorded() {
        return discussion.unrecorded();
    }

    public List<Choice> agencies() {
        return known.toAsk().stream()
                .map(one -> Choice.of(one.id(), one.name()))
                .toList();
    }

    /** The one box that says that it was held just now. */
    public List<Choice> heldNow() {
        return List.of(Choice.of("yes", "Held now"));
    }

    public List<Choice> presences() {
        return Arrays.stream(Participant.Presence.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    /** In the order of the table of a child's pathway. */
    public List<Choice> outcomes() {
        return ChildPathway.ofStrategyDiscussion().stream()
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    @Override
    public String toString() {
        return "StrategyDiscussionPage[" + discussion.strategy().id() + "]";
    }
}
