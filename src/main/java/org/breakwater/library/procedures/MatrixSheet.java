package org.breakwater.library.procedures;

import org.breakwater.library.print.SheetImprint;
import org.breakwater.web.Page;

/** The levels of need as a PDF. */
public record MatrixSheet(ChapterMatrixPage page, SheetImprint imprint) implements Page {

    static final String NAME = "matrix.pdf";
}
