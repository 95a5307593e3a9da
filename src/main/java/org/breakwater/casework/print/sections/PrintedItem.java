package org.breakwater.casework.print.sections;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One thing on paper.
 *
 * @param restriction how far it may go, such as "MASH only"; empty where nothing restricts it
 * @param note such as who said it and when; or empty
 * @param words as they were written; or empty
 */
public record PrintedItem(String title, String restriction, String note, String words) {

    public static PrintedItem of(String title, String note, String words) {
        return new PrintedItem(title, "", note, words);
    }

    /** One where there is something to say; none where there is not. */
    public static Stream<PrintedItem> said(String title, String words) {
        return words.isBlank() ? Stream.empty() : Stream.of(of(title, "", words));
    }

    /** The same after something was done to each of its words. */
    PrintedItem with(UnaryOperator<String> done) {
        return new PrintedItem(done.apply(title), restriction, done.apply(note), done.apply(words));
    }

    @Override
    public String toString() {
        return "PrintedItem[…]";
    }
}
