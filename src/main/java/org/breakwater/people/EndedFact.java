package org.breakwater.people;

/**
 * Why a fact about a person has ended or was wrong. The fact is kept, with this beside it.
 *
 * @param until until when it was true, as far as known: 2019-04-03, 2019-04, 2019 or empty
 */
public record EndedFact(How how, String until, String why) {

    public enum How {
        OVER("Ended"),
        WRONG("Recorded in error"),
        CORRECTED("Corrected");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    @Override
    public String toString() {
        return "EndedFact[" + how + ", …]";
    }
}
