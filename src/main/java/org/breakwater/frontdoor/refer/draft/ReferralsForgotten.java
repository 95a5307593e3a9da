package org.breakwater.frontdoor.refer.draft;

import java.time.Clock;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.proving.CodeLimits;
import org.breakwater.frontdoor.Addressees;
import org.breakwater.frontdoor.SignOffs;
import org.breakwater.frontdoor.refer.proof.Proofs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Deletes referrals that were not sent in their time, and proofs that are over. Any node may do it at once. */
@Component
public class ReferralsForgotten {

    private static final Logger LOG = LoggerFactory.getLogger(ReferralsForgotten.class);

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

    @Scheduled(initialDelay = 90_000, fixedDelay = 300_000)
    void everyFiveMinutes() {
        try {
            forget();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Referrals that ran out cannot be deleted now; trying again in five minutes");
        }
    }

    /** Deletes what nobody may reach any more. */
    public void forget() {
        acting.as(JOB, () -> {
            drafts.tidy();
            proofs.tidy();
            handing.tidy();
            signOffs.tidy();
            addressees.tidy(clock.instant());
        });
        limits.passTime();
    }
}
