package org.breakwater.casework.print.sections;

import java.util.stream.Stream;

/**
 * One printed item.
 *
 * @param restriction its sharing restriction, such as "MASH only"; empty if there is none
 * @param note such as who said it and when; or empty
 * @param words as they were written; or empty
 */
public record PrintedItem(String title, String restriction, String note, String words) {

    public static PrintedItem of(String title, String note, String words) {
        return new PrintedItem(title, "", note, words);
    }

    /** One item if there is text; none otherwise. */
    public static Stream<PrintedItem> said(String title, String words) {
        return words.isBlank() ? Stream.empty() : Stream.of(of(title, "", words));
    }

    @Override
    public String toString() {
        return "PrintedItem[…]";
    }
}
