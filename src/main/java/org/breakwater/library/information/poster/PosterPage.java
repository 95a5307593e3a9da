package org.breakwater.library.information.poster;

import org.breakwater.web.Page;

/** The poster on a screen, to be looked at before it is printed. */
public record PosterPage(PosterContent poster) implements Page {}
