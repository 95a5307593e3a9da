package org.breakwater.frontdoor.report.comeback;

import java.time.Clock;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.frontdoor.model.Limits;
import org.breakwater.frontdoor.report.draft.Drafts;
import org.breakwater.frontdoor.report.draft.SentPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Deletes what browsers left alone. Nobody could reach it any more, since every request looks at the time; but what is
 * not there cannot be stolen either. Any number of nodes may do it at once.
 */
@Component
public class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    private static final Actor JOB = new Actor.Job("forgetting");

    private final Acting acting;
    private final Drafts drafts;
    private final ReturnVisits visits;
    private final SentPages pages;
    private final Limits limits;
    private final Clock clock;

    Forgetting(Acting acting, Drafts drafts, ReturnVisits visits, SentPages pages, Limits limits, Clock clock) {
        this.acting = acting;
        this.drafts = drafts;
        this.visits = visits;
        this.pages = pages;
        this.limits = limits;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void everyMinute() {
        try {
            forget();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("What was left alone cannot be deleted now; trying again in a minute");
        }
    }

    /** Deletes every draft and visit that was left alone for too long, and lets yesterday's network key die. */
    public void forget() {
        var before = clock.instant().minus(Drafts.IDLE);
        acting.as(JOB, () -> {
            drafts.tidy(before);
            visits.tidy(before);
            pages.tidy();
        });
        limits.passTime();
    }
}
