package org.breakwater.access.invitation;

import org.breakwater.web.Page;

/** The link is used, withdrawn or too old; which of these is not told. */
public record InvitationNotValidPage() implements Page {

    @Override
    public int status() {
        return 404;
    }
}
