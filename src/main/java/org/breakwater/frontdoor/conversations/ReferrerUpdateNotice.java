package org.breakwater.frontdoor.conversations;

import java.util.Optional;
import org.breakwater.frontdoor.ReferrerAddresses;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.stereotype.Component;

/**
 * News about a referral, for its professional referrer. Not for those who telephoned, or who reported a member of staff
 * from a mailbox that several people read.
 */
@Component
public class ReferrerUpdateNotice implements Notice {

    static final String TEXT = """
            There is an update about a referral you made.

            Confirm your work email address again to see it:
            %s
            """;

    private final ReferrerAddresses addresses;

    ReferrerUpdateNotice(ReferrerAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public String name() {
        return "REFERRER_UPDATE";
    }

    @Override
    public String aboutA() {
        return "contact";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return Recipients.outside("A referrer");
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return addresses.ofRecord(JOB, owed.about()).map(email -> Letter.to(email, TEXT, "/refer/prove/address"));
    }

    @Override
    public boolean obeysSafeContact() {
        return true;
    }
}
