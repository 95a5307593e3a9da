package org.breakwater.notify.notices;

import java.util.Optional;
import org.breakwater.access.invitation.InvitationMade;
import org.breakwater.access.invitation.Invitations;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.Notices;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The invitation to an account. Not for the command line: {@code invite} shows the link on the terminal, and the token
 * of a mail would invalidate that one.
 */
@Component
@Profile("!command")
class InvitationNotice implements Notice {

    static final String TEXT = """
            You have been invited to set up an account on Breakwater.

            Set it up here:
            %s

            You can use this link once. It expires after 7 days.
            If you were not expecting it, you can ignore this email.
            """;

    private final Notices notices;
    private final Invitations invitations;

    InvitationNotice(Notices notices, Invitations invitations) {
        this.notices = notices;
        this.invitations = invitations;
    }

    @EventListener
    void owe(InvitationMade invited) {
        notices.owe(InvitationNotice.class, invited.invitationId());
    }

    @Override
    public String name() {
        return "INVITATION";
    }

    @Override
    public String aboutA() {
        return "invitation";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return Recipients.outside("A person invited to set up an account");
    }

    /** Each attempt has a link of its own, and only the latest works. */
    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return invitations
                .emailOf(JOB, owed.about())
                .flatMap(email -> invitations
                        .tokenFor(JOB, owed.about())
                        .map(token -> Letter.to(email, TEXT, "/invitation/" + token)
                                .about("Set up your Breakwater account")
                                .changingAtEachTry()));
    }

    /** An administrator has requested it. */
    @Override
    public boolean isLimited() {
        return false;
    }
}
