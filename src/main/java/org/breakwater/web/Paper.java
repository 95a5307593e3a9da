package org.breakwater.web;

import java.util.Optional;

/**
 * Makes an accessible PDF of a page whose template writes well-formed XHTML, never inside a transaction. Who owns the
 * press is not known here.
 */
public interface Paper {

    String TYPE = "application/pdf";

    /** The style sheet: to be embedded in the sheet, because the renderer fetches nothing. */
    String stylesheet();

    /** The PDF; empty if too many are being rendered already. */
    Optional<byte[]> printed(Page sheet);

    /**
     * What was read in a transaction, drawn after it: the press is slow and has few places, and must not hold a
     * connection meanwhile. Anything but a sheet goes on as it is.
     */
    default Screen drawn(Screen read, Class<? extends Page> sheet) {
        return sheet.isInstance(read)
                ? printed(sheet.cast(read))
                        .<Screen>map(pdf -> new Download(pdf, TYPE))
                        .orElse(FailedRequest.RESTING)
                : read;
    }
}
