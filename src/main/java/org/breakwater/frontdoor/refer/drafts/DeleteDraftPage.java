package org.breakwater.frontdoor.refer.drafts;

import java.util.Arrays;
import java.util.Optional;
import org.breakwater.frontdoor.refer.signoff.SignOffRow;
import org.breakwater.frontdoor.refer.writing.OwnDraft;
import org.breakwater.frontdoor.refer.writing.ReferralTask;
import org.breakwater.web.Page;

/**
 * Asks for confirmation before a draft is deleted, and lists what is deleted with it.
 *
 * @param files how many it has
 * @param asked its requested sign-off
 */
public record DeleteDraftPage(OwnDraft draft, int files, Optional<SignOffRow> asked) implements Page {

    /** How many of its sections contain something. */
    public long parts() {
        return Arrays.stream(ReferralTask.values())
                .filter(task -> task.progress(draft.told()) != ReferralTask.Progress.NOT_STARTED)
                .count();
    }
}
