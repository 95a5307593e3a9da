package org.breakwater.library.print;

import java.nio.charset.StandardCharsets;

/** The style sheet; embedded in the sheet, because the renderer fetches nothing. */
public final class PdfStylesheet {

    /** Flows over as many pages as it needs. */
    public static final String TEXT = read("print.css");

    /** One page, readable from across a room. */
    public static final String POSTER = TEXT + read("poster.css");

    /** A table for a wall: A4 across, two sheets at most. */
    public static final String WALL = TEXT + read("wall.css");

    private PdfStylesheet() {}

    private static String read(String name) {
        return new String(PdfPress.resource(name), StandardCharsets.UTF_8);
    }
}
