package org.breakwater.access.invitation;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.QrCode;

/**
 * @param path of this invitation's link
 * @param role the role's title
 * @param secret the content of the QR code, for typing instead
 */
public record InvitationPage(
        String path, String role, String email, String secret, QrCode qr, InvitationForm form, List<Problem> problems)
        implements Page {

    /** In groups of four, to be copied from one screen to another. */
    public String secretInGroups() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "InvitationPage[…]";
    }
}
