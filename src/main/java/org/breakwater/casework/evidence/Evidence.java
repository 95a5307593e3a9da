package org.breakwater.casework.evidence;

import java.util.List;

/**
 * One part of what is known about a case, short enough to stand beside a form.
 *
 * @param count how much there is, such as "3, 1 late"; or empty
 * @param none what is said where there is nothing
 * @param path the page that has all of it
 */
public record Evidence(Kind kind, String count, List<Item> items, String none, String path) {

    /** In the order in which someone reads it. */
    public enum Kind {
        REPORT("Report", "Full report"),
        IMMEDIATE_ACTIONS("Immediate actions", "Go to the immediate actions"),
        SCREENING("Screening", "Screening record"),
        PREVIOUS_CONTACTS("Previous contacts", "All previous contacts"),
        AGENCY_INFORMATION("Agency information", "All agency information"),
        ANALYSIS("MASH analysis", "Go to the analysis");

        private final String inWords;
        private final String wayToAll;

        Kind(String inWords, String wayToAll) {
            this.inWords = inWords;
            this.wayToAll = wayToAll;
        }

        public String wayToAll() {
            return wayToAll;
        }

        public String inWords() {
            return inWords;
        }
    }

    /**
     * @param note such as who said it and when; or empty
     * @param words as they were written; or empty
     * @param loud whether it must not be overlooked
     * @param path where more is said of it; or empty
     */
    public record Item(String title, String note, String words, boolean loud, String path) {

        public static Item of(String title, String note, String words) {
            return new Item(title, note, words, false, "");
        }

        public static Item loud(String title, String words) {
            return new Item(title, "", words, true, "");
        }

        @Override
        public String toString() {
            return "Item[…]";
        }
    }

    public String heading() {
        return count.isEmpty() ? kind.inWords() : "%s (%s)".formatted(kind.inWords(), count);
    }

    /** What must be seen although its part is folded. */
    public List<Item> loud() {
        return items.stream().filter(Item::loud).toList();
    }

    public List<Item> quiet() {
        return items.stream().filter(item -> !item.loud()).toList();
    }
}
