package org.breakwater;

import org.jsoup.nodes.Element;

/** The reading grade of a page, by the library's own measure. */
public final class ReadingGrade {

    private ReadingGrade() {}

    /** The grade of the text in this part of a page: each heading, item or paragraph is a sentence at least. */
    public static double of(Element part) {
        var copy = part.clone();
        copy.select("script, style, svg, kbd, .govuk-visually-hidden").remove();
        copy.select("a[href^=tel:], .bw-phone__number").forEach(number -> number.text("number"));
        copy.select("p, li, h1, h2, h3, dt, dd, td, th, summary, label, legend, a, span, br, button")
                .forEach(block -> block.appendText(isInline(block) ? " " : ". "));
        return of(copy.text());
    }

    /** The grade of a text; 0 if it has no words. */
    public static double of(String text) {
        return org.breakwater.library.publishing.ReadingGrade.of(text);
    }

    static int syllables(String word) {
        return org.breakwater.library.publishing.ReadingGrade.syllables(word);
    }

    private static boolean isInline(Element block) {
        return block.is("a, span, br") && !block.is(".bw-phone__words > span");
    }
}
