package org.breakwater.frontdoor;

import java.util.Optional;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.Notices;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A professional asks a colleague, who has no account. */
@Component
class ColleagueNotice implements Notice {

    static final String TEXT = """
            A colleague has shared a form with you, or asked you to complete it.

            Sign in here with a code that we send to your work email address:
            %s

            If you think this email is not for you, you can ignore it.
            """;

    private final Notices notices;
    private final ReferrerAddresses addresses;

    ColleagueNotice(Notices notices, ReferrerAddresses addresses) {
        this.notices = notices;
        this.addresses = addresses;
    }

    @EventListener
    void owe(ColleagueAsked asked) {
        notices.owe(ColleagueNotice.class, asked.addresseeId());
    }

    @Override
    public String name() {
        return "COLLEAGUE";
    }

    @Override
    public String aboutA() {
        return "addressee";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return Recipients.outside("A referrer’s colleague");
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return addresses.find(JOB, owed.about()).map(email -> Letter.to(email, TEXT, "/refer/prove/address"));
    }
}
