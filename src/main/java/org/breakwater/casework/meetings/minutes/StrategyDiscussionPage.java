package org.breakwater.casework.meetings.minutes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.childpathway.ChildPathway;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummary;
import org.breakwater.casework.meetings.discussions.Participant;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.govuk.Choice;

/** One strategy discussion, and the forms to record it while it is open. */
public record StrategyDiscussionPage(
        Case theCase,
        StrategyDiscussion discussion,
        AgencyInformationSummary say,
        Agencies known,
        MinutesForms minutes,
        LocalDate today,
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

    /** The required agencies that are not there yet, by name. */
    public String missing() {
        return discussion.missing().stream().map(known::nameOf).collect(Collectors.joining(", "));
    }

    public String needed() {
        return discussion.strategy().quorum().stream().map(known::nameOf).collect(Collectors.joining(", "));
    }

    /** Who was invited, then everyone else who took part; by id. */
    public List<String> seated() {
        return Stream.concat(
                        discussion.strategy().agencies().stream(),
                        discussion.seats().stream().map(seat -> seat.agency()))
                .distinct()
                .toList();
    }

    public List<Choice> agencies() {
        return known.toAsk().stream()
                .map(one -> Choice.of(one.id(), one.name()))
                .toList();
    }

    /** Agencies whose own people can mark an action as done here. */
    public List<Choice> agenciesHere() {
        return known.all().stream().map(one -> Choice.of(one.id(), one.name())).toList();
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
