package org.breakwater.people;

/**
 * Why something that was told of a person is no longer said. It stays where it was, with this beside it.
 *
 * @param until until when it was so, as far as known: 2019-04-03, 2019-04, 2019 or empty
 */
public record EndedFact(How how, String until, String why) {

    public enum How {
        OVER("Ended"),
        WRONG("Never right"),
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
