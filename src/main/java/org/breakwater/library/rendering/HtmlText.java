package org.breakwater.library.rendering;

import java.util.function.UnaryOperator;

/** Text as safe HTML. */
public final class HtmlText {

    private HtmlText() {}

    /** @param number turns the id of a contact point into the HTML of its number */
    public static String html(String markdown, UnaryOperator<String> number) {
        return MarkdownHtml.html(markdown, number);
    }

    /** One sentence without a paragraph around it. */
    public static String inline(String markdown, UnaryOperator<String> number) {
        return MarkdownHtml.html(markdown, number).strip().replaceAll("^<p>|</p>$", "");
    }

    /** A heading's anchor. */
    public static String anchor(String words) {
        return MarkdownHtml.anchor(words);
    }
}
