package org.breakwater.library.procedures;

import org.breakwater.library.print.SheetImprint;
import org.breakwater.web.Page;

/** A chapter as a PDF: the same text and numbers as its page. */
public record ChapterSheet(ChapterPage page, SheetImprint imprint) implements Page {

    static final String NAME = "chapter.pdf";

    public String heading() {
        return (page.front().get("number") + " " + page.front().title()).strip();
    }

    /** Where this version can be read. */
    public String address() {
        return imprint.address("/procedures/" + page.slug() + (page.current() ? "" : "/version/" + page.number()));
    }
}
