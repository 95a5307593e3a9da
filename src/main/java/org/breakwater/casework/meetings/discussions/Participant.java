package org.breakwater.casework.meetings.discussions;

/** Who takes part in a strategy discussion for one agency, and what it shares. */
public record Participant(String agency, String who, Presence presence, String shared) {

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

    @Override
    public String toString() {
        return "Participant[" + agency + ", " + presence + "]";
    }
}
