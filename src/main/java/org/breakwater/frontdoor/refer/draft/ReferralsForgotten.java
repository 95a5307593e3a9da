package org.breakwater.frontdoor.refer.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.proving.CodeLimits;
import org.breakwater.frontdoor.Addressees;
import org.breakwater.frontdoor.SignOffs;
import org.breakwater.frontdoor.refer.proof.Proofs;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedWork;
import org.springframework.stereotype.Component;

/** Deletes referrals that were not sent in their time, and proofs that are over. */
@Component
public class ReferralsForgotten implements TimedWork {

    /** The one job to which row security shows what people are writing. */
    private static final Actor JOB = new Actor.Job("forgetting");

    private final Acting acting;
    private final ReferralDrafts drafts;
    private final Proofs proofs;
    private final Handing handing;
    private final SignOffs signOffs;
    private final Addressees addressees;
    private final CodeLimits limits;
    private final Clock clock;

    ReferralsForgotten(
            Acting acting,
            ReferralDrafts drafts,
            Proofs proofs,
            Handing handing,
            SignOffs signOffs,
            Addressees addressees,
            CodeLimits limits,
            Clock clock) {
        this.acting = acting;
        this.drafts = drafts;
        this.proofs = proofs;
        this.handing = handing;
        this.signOffs = signOffs;
        this.addressees = addressees;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public List<TimedJob> jobs() {
        return List.of(
                TimedJob.once("referrals-forgotten", Duration.ofMinutes(5), this::tidy),
                TimedJob.onEachNode("referral-limits", Duration.ofMinutes(5), limits::passTime));
    }

    /** Deletes what nobody may reach any more. */
    public void forget() {
        tidy();
        limits.passTime();
    }

    private void tidy() {
        acting.as(JOB, () -> {
            drafts.tidy();
            proofs.tidy();
            handing.tidy();
            signOffs.tidy();
            addressees.tidy(clock.instant());
        });
    }
}
