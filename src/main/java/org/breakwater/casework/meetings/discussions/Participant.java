package org.breakwater.casework.meetings.discussions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is invited to a strategy discussion or took part, for one agency, and what they shared.
 *
 * @param agencyName which one, where the profile names no more than a kind of agency; else empty
 * @param who their name; may be empty of an agency from which no one came
 * @param replaces what was recorded of them before; null for the first time
 */
public record Participant(
        String agency,
        String agencyName,
        String who,
        String post,
        Presence presence,
        String shared,
        @Nullable UUID replaces) {

    public enum Presence {
        PRESENT("Took part"),
        SENT_WORDS("Written contribution"),
        ABSENT("Did not take part");

        private final String inWords;

        Presence(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** For the first time, of an agency of the profile. */
    public static Participant of(String agency, String who, String post, Presence presence, String shared) {
        return new Participant(agency, "", who, post, presence, shared, null);
    }

    /** The same in the place of what was recorded before. */
    public Participant replacing(@Nullable UUID before) {
        return new Participant(agency, agencyName, who, post, presence, shared, before);
    }

    @Override
    public String toString() {
        return "Participant[" + agency + ", " + presence + "]";
    }
}
