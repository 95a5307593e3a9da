package org.breakwater.casework.disagreements.raising;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement as the person who raised it may see it: its stage, the responses, and what they can do.
 *
 * @param stageName who responds at this stage
 * @param dueAt by when this stage must complete its step; null if it has
 * @param due what is due then, in words; empty if nothing is
 * @param because the sentences that explain that deadline
 * @param danger whether they said that a child is in danger
 * @param ended how it ended, in words; empty while it is open
 */
public record Disagreement(
        About about,
        Instant raisedAt,
        int stage,
        String stageName,
        List<Statement> said,
        @Nullable Instant dueAt,
        String due,
        List<String> because,
        boolean danger,
        boolean mayGoUp,
        boolean isTop,
        String ended) {

    /** What someone disagrees with. */
    public enum About {
        NOT_TAKEN_ON("The referral was not accepted"),
        NOT_ACTED("No action has been taken, or it is taking too long"),
        THRESHOLD("The level of need"),
        SENT_BACK("The referral was returned for more information"),
        CLOSED_TOO_SOON("The case was closed or stepped down too soon"),
        OTHER("Something else");

        private final String inWords;

        About(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** One statement; {@code words} may be empty. */
    public record Statement(Instant at, int stage, String what, String words) {

        @Override
        public String toString() {
            return "Statement[" + at + ", …]";
        }
    }

    public boolean isOpen() {
        return ended.isEmpty();
    }

    @Override
    public String toString() {
        return "Disagreement[" + stage + ", …]";
    }
}
