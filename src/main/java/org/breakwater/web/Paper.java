package org.breakwater.web;

import java.util.Optional;

/** Renders an accessible PDF of a page whose template writes well-formed XHTML. The renderer is in another module. */
public interface Paper {

    String TYPE = "application/pdf";

    /** The style sheet: to be embedded in the sheet, because the renderer fetches nothing. */
    String stylesheet();

    /** The PDF; empty if too many are being rendered already. */
    Optional<byte[]> printed(Page sheet);
}
