package org.breakwater.web;

import java.util.Optional;

/** Makes an accessible PDF of a page whose template writes well-formed XHTML. Who owns the press is not known here. */
public interface Paper {

    String TYPE = "application/pdf";

    /** How sheets look: to stand in the sheet itself, because the press fetches nothing. */
    String stylesheet();

    /** The PDF; empty when too many are being made already. */
    Optional<byte[]> printed(Page sheet);
}
