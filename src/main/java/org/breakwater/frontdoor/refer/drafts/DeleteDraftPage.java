package org.breakwater.frontdoor.refer.drafts;

import java.util.Arrays;
import java.util.Optional;
import org.breakwater.frontdoor.refer.signoff.SignOffRow;
import org.breakwater.frontdoor.refer.writing.OwnDraft;
import org.breakwater.frontdoor.refer.writing.ReferralTask;
import org.breakwater.web.Page;

/**
 * Asks once whether a referral in the making goes, and says what goes with it.
 *
 * @param files how many lie with it
 * @param asked the sign-off that was asked of it
 */
public record DeleteDraftPage(OwnDraft draft, int files, Optional<SignOffRow> asked) implements Page {

    /** In how many of its parts something was written. */
    public long parts() {
        return Arrays.stream(ReferralTask.values())
                .filter(task -> task.progress(draft.told()) != ReferralTask.Progress.NOT_STARTED)
                .count();
    }
}
