package org.breakwater.frontdoor.referrals;

import java.util.Optional;
import org.breakwater.frontdoor.ReferrerAddresses;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.stereotype.Component;

/**
 * A receipt with the reference and nothing about the child, for the referrer's own records. Not sent to a shared
 * mailbox if the concern may be about one of its users.
 */
@Component
class ReferralReceiptNotice implements Notice {

    static final String TEXT = """
            We have received your referral. The reference is REFERENCE.

            Keep the reference in your own records, and quote it when you call us. We decide what happens next by the
            end of the next working day. If you become more concerned, call us. If a child is in danger, call 999.

            To see its status, sign in with a code:
            %s
            """;

    private final ReferrerAddresses addresses;
    private final SiteDetails siteDetails;

    ReferralReceiptNotice(ReferrerAddresses addresses, SiteDetails siteDetails) {
        this.addresses = addresses;
        this.siteDetails = siteDetails;
    }

    @Override
    public String name() {
        return "REFERRAL_RECEIPT";
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
        var text = TEXT.replace("REFERENCE", owed.word());
        return addresses
                .ofRecord(JOB, owed.about())
                .map(email -> Letter.to(email, text, "/refer/prove/address")
                        .about("We have received your referral: " + siteDetails.name()));
    }
}
