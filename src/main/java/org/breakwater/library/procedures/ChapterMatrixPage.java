package org.breakwater.library.procedures;

import org.breakwater.web.Page;

/** The levels of need in one look: each sign leads to its clause in the chapter. */
public record ChapterMatrixPage(ChapterPage chapter, ThresholdMatrix matrix) implements Page {

    /** The same on paper. */
    public String sheetAddress() {
        return "/procedures/" + chapter.slug() + "/" + MatrixSheet.NAME;
    }
}
