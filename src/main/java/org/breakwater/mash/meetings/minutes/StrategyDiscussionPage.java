package org.breakwater.mash.meetings.minutes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummary;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Transition;
import org.breakwater.web.govuk.Choice;

/** One strategy discussion, and the forms with which it is noted down while it is open. */
public record StrategyDiscussionPage(
        ContactRow contact,
        StrategyDiscussion discussion,
        AgencyInformationSummary say,
        Agencies known,
        MinutesForms minutes,
        LocalDate today,
        Rejection snag)
        implements ContactScreen {

    public boolean isOpen() {
        return discussion.strategy().isOpen() && contact.allows(new Transition.Note());
    }

    /** What was agreed may be added to for as long as the contact is open. */
    public boolean mayAgree() {
        return contact.allows(new Transition.Note())
                && (discussion.strategy().isOpen() || discussion.strategy().wasHeld());
    }

    /** Whom such a discussion needs and who is not there yet, by name. */
    public String missing() {
        return discussion.missing().stream().map(known::nameOf).collect(Collectors.joining(", "));
    }

    public String needed() {
        return discussion.strategy().quorum().stream().map(known::nameOf).collect(Collectors.joining(", "));
    }

    /** Who was called, then everyone else who took part; by id. */
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

    public List<Choice> presences() {
        return Arrays.stream(Participant.Presence.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> enquiries() {
        return Arrays.stream(Section47Enquiry.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    @Override
    public String toString() {
        return "StrategyDiscussionPage[" + discussion.strategy().id() + "]";
    }
}
