package org.breakwater.pathways.allegations.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.pathways.allegations.meetings.InvitedRow.Presence;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a planned meeting that was held.
 *
 * @param attended others who came; empty if only those who were invited did
 */
public record MeetingHeld(LocalDate heldOn, List<Came> people, String attended, String discussed, String actions) {

    /** Whether one of those who were invited came, and what they think the outcome should be. */
    public record Came(
            UUID invited,
            String who,
            Presence presence,
            @Nullable AllegationOutcome view,
            String words) {

        @Override
        public String toString() {
            return "Came[" + invited + ", " + presence + "]";
        }
    }

    /** For the chronology. */
    String inWords() {
        var came = people.stream()
                .filter(one -> one.presence() == Presence.ATTENDED)
                .map(Came::who)
                .collect(Collectors.joining("; "));
        var agreed = actions.isBlank() || actions.strip().endsWith(".") ? actions.strip() : actions.strip() + ".";
        return (agreed + " Attended: " + came + (attended.isEmpty() ? "" : "; " + attended) + ".").strip();
    }

    @Override
    public String toString() {
        return "MeetingHeld[" + heldOn + "]";
    }
}
