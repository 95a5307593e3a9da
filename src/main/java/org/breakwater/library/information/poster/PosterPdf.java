package org.breakwater.library.information.poster;

import org.breakwater.web.Page;

/** The poster on one sheet of A4. */
public record PosterPdf(PosterContent poster) implements Page {

    static final String NAME = "poster.pdf";
}
