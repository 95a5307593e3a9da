package org.breakwater.training.prove;

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

/** The code that proves an email address for booking training. Each attempt has a code of its own. */
@Component
class LearnerCodeNotice implements Notice {

    /** As in "to sign in to training". */
    static final String PURPOSE = "sign in to training";

    static final String KEEP = """
            update training.learner_proof set code_hash = :hash, code_made_at = :now
            where id = :proof and proven_at is null and asked_at > :since
            returning email""";

    private final OneTimeCodes codes;
    private final SiteDetails siteDetails;

    LearnerCodeNotice(OneTimeCodes codes, SiteDetails siteDetails) {
        this.codes = codes;
        this.siteDetails = siteDetails;
    }

    @Override
    public String name() {
        return "LEARNER_CODE";
    }

    @Override
    public String aboutA() {
        return "proof";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return Recipients.outside("A delegate, or the person who booked for them");
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
