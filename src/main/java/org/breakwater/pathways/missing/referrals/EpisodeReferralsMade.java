package org.breakwater.pathways.missing.referrals;

import java.time.Instant;
import java.util.List;
import org.breakwater.pathways.tomash.MashContactRow;

/** Where an episode was referred to, the latest first. */
public record EpisodeReferralsMade(List<MashContactRow> mash, List<ExploitationSentRow> exploitation) {

    /** Whether a contact was sent after this; one that was made for an earlier closure is not made again by it. */
    public boolean isSentToMashSince(Instant earlier) {
        return mash.stream().anyMatch(one -> one.sentAt().isAfter(earlier));
    }

    public boolean isReferredSince(Instant earlier) {
        return exploitation.stream().anyMatch(one -> one.sentAt().isAfter(earlier));
    }
}
