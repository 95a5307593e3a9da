package org.breakwater.library.information.poster;

import org.breakwater.web.Page;

/** The poster on a screen, to check it before printing. */
public record PosterPage(PosterContent poster) implements Page {}
