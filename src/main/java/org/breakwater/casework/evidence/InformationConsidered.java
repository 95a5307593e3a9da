package org.breakwater.casework.evidence;

import java.util.List;

/**
 * One part of the information about a case, short enough for the column beside a form.
 *
 * @param count how many items, such as "3, 1 late"; or empty
 * @param none the text if there is nothing
 * @param path the page that has all of it
 */
public record InformationConsidered(Kind kind, String count, List<Item> items, String none, String path) {

    /** In the reading order. What is asked for as a report may be a referral. */
    public enum Kind {
        REPORT("Report", "Full report"),
        REFERRAL("Referral", "Full referral"),
        IMMEDIATE_ACTIONS("Immediate actions", "Go to immediate actions"),
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
     * @param path the page with more about it; or empty
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

    /** What must be visible although its part is folded. */
    public List<Item> loud() {
        return items.stream().filter(Item::loud).toList();
    }

    public List<Item> quiet() {
        return items.stream().filter(item -> !item.loud()).toList();
    }
}
