package org.breakwater.library.procedures;

import org.breakwater.web.Page;

/** The levels of need at a glance: each sign links to its clause in the chapter. */
public record ChapterMatrixPage(ChapterPage chapter, ThresholdMatrix matrix) implements Page {

    /** The same as a PDF. */
    public String sheetAddress() {
        return "/procedures/" + chapter.slug() + "/" + MatrixSheet.NAME;
    }
}
