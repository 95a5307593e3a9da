package org.breakwater.mash.desk.strategy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Agencies;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.asks.AgenciesSay;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Discussion;
import org.breakwater.mash.model.Enquiry;
import org.breakwater.mash.model.Move;
import org.breakwater.mash.model.Seat;
import org.breakwater.web.govuk.Choice;

/** One strategy discussion, and the forms with which it is noted down while it is open. */
public record DiscussionPage(
        ContactRow contact,
        Discussion discussion,
        AgenciesSay say,
        Agencies known,
        Minutes minutes,
        LocalDate today,
        Snag snag)
        implements ContactScreen {

    public boolean isOpen() {
        return discussion.strategy().isOpen() && contact.allows(new Move.Note());
    }

    /** What was agreed may be added to for as long as the contact is open. */
    public boolean mayAgree() {
        return contact.allows(new Move.Note())
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
        return Arrays.stream(Seat.Presence.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> enquiries() {
        return Arrays.stream(Enquiry.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    @Override
    public String toString() {
        return "DiscussionPage[" + discussion.strategy().id() + "]";
    }
}
