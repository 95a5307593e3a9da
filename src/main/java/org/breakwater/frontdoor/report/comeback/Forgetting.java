package org.breakwater.frontdoor.report.comeback;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.frontdoor.model.Limits;
import org.breakwater.frontdoor.report.draft.Drafts;
import org.breakwater.frontdoor.report.draft.SentPages;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedWork;
import org.springframework.stereotype.Component;

/**
 * Deletes what browsers left alone. Nobody could reach it any more, since every request looks at the time; but what is
 * not there cannot be stolen either.
 */
@Component
public class Forgetting implements TimedWork {

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

    @Override
    public List<TimedJob> jobs() {
        return List.of(
                TimedJob.once("reports-forgotten", Duration.ofMinutes(1), this::tidy),
                TimedJob.onEachNode("report-limits", Duration.ofMinutes(1), limits::passTime));
    }

    /** Deletes every draft and visit that was left alone for too long, and lets yesterday's network key die. */
    public void forget() {
        tidy();
        limits.passTime();
    }

    private void tidy() {
        var before = clock.instant().minus(Drafts.IDLE);
        acting.as(JOB, () -> {
            drafts.tidy(before);
            visits.tidy(before);
            pages.tidy();
        });
    }
}
