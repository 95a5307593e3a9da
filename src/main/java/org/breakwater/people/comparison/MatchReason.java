package org.breakwater.people.comparison;

/**
 * What one field says about two people being the same.
 *
 * @param field what was compared
 * @param bits evidence for it (above 0) or against it (below 0): each bit doubles or halves the odds
 * @param words what was found, in words
 * @param turned the same if the names of one of the two were read swapped: then names that agree swapped are in order
 */
public record MatchReason(Field field, double bits, String words, String turned) {

    public MatchReason(Field field, double bits, String words) {
        this(field, bits, words, words);
    }

    public enum Field {
        NAME("Name"),
        BORN("Date of birth"),
        POSTCODE("Postcode"),
        ADDRESS("Address"),
        PHONE("Telephone"),
        IDENTIFIER("Identifier in other systems");

        private final String words;

        Field(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    /** What was found if first and last name were compared swapped. */
    MatchReason ofNamesSwapped() {
        return new MatchReason(field, bits, turned);
    }

    public boolean agrees() {
        return bits > 0;
    }

    public boolean disagrees() {
        return bits < 0;
    }
}
