package org.breakwater.access.invitation;

import org.breakwater.web.Page;

/** The link is used, withdrawn or expired; the page does not say which. */
public record InvitationNotValidPage() implements Page {

    @Override
    public int status() {
        return 404;
    }
}
