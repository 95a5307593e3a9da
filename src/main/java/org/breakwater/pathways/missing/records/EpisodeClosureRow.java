package org.breakwater.pathways.missing.records;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How an episode was closed.
 *
 * @param meeting about a meeting, where the episodes ask for one; else empty
 */
public record EpisodeClosureRow(
        List<String> outcomes, String changed, String meeting, String closedByName, Instant closedAt) {

    public enum Outcome {
        NO_FURTHER_ACTION("No further action"),
        EARLY_HELP("Early help offered"),
        SOCIAL_WORKER("Passed to the allocated social worker"),
        CONTACT("Contact made with MASH+"),
        MEETING("Meeting to be held"),
        EXPLOITATION("Passed to the exploitation lead"),
        /** Once the other council has confirmed that it took the episode over. */
        TRANSFERRED("Transferred to another council"),
        DECEASED("The child has died");

        private final String inWords;

        Outcome(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }

        /** One that says all: it stands beside no other. */
        public boolean standsAlone() {
            return this == NO_FURTHER_ACTION || this == TRANSFERRED || this == DECEASED;
        }
    }

    public String outcomesInWords() {
        return outcomes.stream().map(one -> Outcome.valueOf(one).inWords()).collect(Collectors.joining("; "));
    }

    static final String OF_RECORD = """
            select outcomes, changed, meeting, closed_by_name, closed_at
            from pathways.missing_closure where record_id = :record order by id desc limit 20""";

    @Override
    public String toString() {
        return "EpisodeClosureRow[" + outcomes + ", " + closedAt + "]";
    }
}
