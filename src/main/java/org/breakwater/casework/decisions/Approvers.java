package org.breakwater.casework.decisions;

import java.util.List;

/**
 * Who may approve, in words for the page: always a name, or the statement that there is none.
 *
 * @param see managers who see all that it is about
 * @param openFirst managers who would have to open it first
 */
public record Approvers(List<String> see, List<String> openFirst) {

    /** The approval of a second person. */
    public enum Act {
        APPROVE("approve", "approved"),
        REVIEW("review", "reviewed");

        private final String verb;
        private final String done;

        Act(String verb, String done) {
            this.verb = verb;
            this.done = done;
        }
    }

    /** Without a full stop. */
    public String inWords(Act act) {
        if (!see.isEmpty()) {
            return "To be %s by: %s".formatted(act.done, String.join(", ", see));
        }
        return openFirst.isEmpty()
                ? "No other manager can %s this. Ask an administrator to add one".formatted(act.verb)
                : "Ask one of these managers to open it with emergency access and %s it: %s"
                        .formatted(act.verb, String.join(", ", openFirst));
    }
}
