package org.breakwater.frontdoor.refer.prove;

import java.util.Optional;
import org.breakwater.access.proving.OneTimeCodes;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.NoticeUrgency;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.stereotype.Component;

/** The code that proves a work email address to the front door. Each attempt has a code of its own. */
@Component
class ReferrerCodeNotice implements Notice {

    /** As in "to make a referral". */
    static final String PURPOSE = "make a referral";

    static final String KEEP = """
            update frontdoor.address_proof set code_hash = :hash, code_made_at = :now
            where id = :proof and proven_at is null and asked_at > :since
            returning email""";

    private final OneTimeCodes codes;
    private final SiteDetails siteDetails;

    ReferrerCodeNotice(OneTimeCodes codes, SiteDetails siteDetails) {
        this.codes = codes;
        this.siteDetails = siteDetails;
    }

    @Override
    public String name() {
        return "REFERRER_CODE";
    }

    @Override
    public String aboutA() {
        return "proof";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return Recipients.outside("A referrer");
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return codes.make(JOB, owed.about(), KEEP)
                .map(coded -> Letter.code(coded.email(), coded.code(), siteDetails.name(), PURPOSE));
    }

    @Override
    public NoticeUrgency urgency() {
        return NoticeUrgency.CODE;
    }
}
