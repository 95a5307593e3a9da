package org.breakwater.casework.meetings.discussions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.actions.ActionRow;

/**
 * A strategy discussion with who took part and what was agreed.
 *
 * @param seats a person each, in the order in which they were first recorded
 * @param seen the children of whom it is recorded whether they were seen
 */
public record StrategyDiscussion(
        StrategyDiscussionRow strategy, List<ParticipantRow> seats, List<ActionRow> agreed, List<ChildSeenRow> seen) {

    /** Who is recorded of one agency. */
    public List<ParticipantRow> seats(String agency) {
        return seats.stream().filter(seat -> seat.agency().equals(agency)).toList();
    }

    /** Agencies that were called and of which no one is recorded yet, by id. */
    public List<String> unrecorded() {
        return strategy.agencies().stream()
                .filter(agency -> seats(agency).isEmpty())
                .toList();
    }

    /** What was recorded of this person before, which a new record of them takes the place of. */
    public Optional<ParticipantRow> before(Participant participant) {
        return seats.stream()
                .filter(seat -> participant.replaces() == null
                        ? seat.isSameAs(participant)
                        : seat.id().equals(participant.replaces()))
                .findFirst();
    }

    /** Whether a child was seen, and whether a medical is needed; empty while no one has recorded it. */
    public Optional<ChildSeenRow> seenOf(UUID child) {
        return seen.stream().filter(row -> row.child().equals(child)).findFirst();
    }

    /** The same of each child, by name. */
    public List<String> seenInWords() {
        return seen.stream()
                .filter(row -> strategy.isAbout(row.child()))
                .map(row -> "%s: %s. %s"
                        .formatted(
                                strategy.about().get(strategy.children().indexOf(row.child())),
                                row.seenInWords(),
                                row.medicalInWords()))
                .toList();
    }

    /** Whether this agency sent a written contribution, and no one. */
    public boolean onlyWrote(String agency) {
        return seats(agency).stream().noneMatch(seat -> seat.presence() == Participant.Presence.PRESENT)
                && seats(agency).stream().anyMatch(seat -> seat.presence() == Participant.Presence.SENT_WORDS);
    }

    /** The required agencies that neither took part nor sent a written contribution; by id. */
    public List<String> missing() {
        return strategy.quorum().stream()
                .filter(agency -> seats(agency).stream().allMatch(ParticipantRow::isAbsent))
                .toList();
    }

    @Override
    public String toString() {
        return "StrategyDiscussion[" + strategy.id() + "]";
    }
}
