package org.breakwater.frontdoor.refer.drafts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.proving.EmailRateLimits;
import org.breakwater.frontdoor.ReferrerAddresses;
import org.breakwater.frontdoor.refer.drafthandover.DraftHandovers;
import org.breakwater.frontdoor.refer.prove.AddressProofs;
import org.breakwater.frontdoor.refer.signoff.SignOffs;
import org.breakwater.frontdoor.refer.writing.ReferralDrafts;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedWork;
import org.springframework.stereotype.Component;

/** Deletes referrals that were not sent in time, and expired proofs. */
@Component
public class ReferralDraftExpiry implements TimedWork {

    /** The only job to which row security shows what people are writing. */
    private static final Actor JOB = new Actor.Job("forgetting");

    private final ActorTransactions acting;
    private final ReferralDrafts drafts;
    private final AddressProofs proofs;
    private final DraftHandovers draftHandovers;
    private final SignOffs signOffs;
    private final ReferrerAddresses referrerAddresses;
    private final EmailRateLimits limits;
    private final Clock clock;

    ReferralDraftExpiry(
            ActorTransactions acting,
            ReferralDrafts drafts,
            AddressProofs proofs,
            DraftHandovers draftHandovers,
            SignOffs signOffs,
            ReferrerAddresses referrerAddresses,
            EmailRateLimits limits,
            Clock clock) {
        this.acting = acting;
        this.drafts = drafts;
        this.proofs = proofs;
        this.draftHandovers = draftHandovers;
        this.signOffs = signOffs;
        this.referrerAddresses = referrerAddresses;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public List<TimedJob> jobs() {
        return List.of(
                TimedJob.once("referrals-forgotten", Duration.ofMinutes(5), this::tidy),
                TimedJob.onEachNode("referral-limits", Duration.ofMinutes(5), limits::passTime));
    }

    /** Deletes what nobody can reach any more. */
    public void forget() {
        tidy();
        limits.passTime();
    }

    private void tidy() {
        acting.as(JOB, () -> {
            drafts.tidy();
            proofs.tidy();
            draftHandovers.tidy();
            signOffs.tidy();
            referrerAddresses.tidy(clock.instant());
        });
    }
}
