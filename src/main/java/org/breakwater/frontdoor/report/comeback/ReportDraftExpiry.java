package org.breakwater.frontdoor.report.comeback;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.report.draft.AnsweredPages;
import org.breakwater.frontdoor.report.draft.ReportDrafts;
import org.breakwater.frontdoor.returnvisits.ReturnVisits;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedWork;
import org.springframework.stereotype.Component;

/**
 * Deletes abandoned drafts and visits. They are unreachable already, since every request checks the time; but what is
 * not there cannot be stolen either.
 */
@Component
public class ReportDraftExpiry implements TimedWork {

    private static final Actor JOB = new Actor.Job("forgetting");

    private final ActorTransactions acting;
    private final ReportDrafts drafts;
    private final ReturnVisits visits;
    private final AnsweredPages pages;
    private final ReportLimits limits;
    private final Clock clock;

    ReportDraftExpiry(
            ActorTransactions acting,
            ReportDrafts drafts,
            ReturnVisits visits,
            AnsweredPages pages,
            ReportLimits limits,
            Clock clock) {
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

    /** Deletes every draft and visit that was abandoned for too long, and drops yesterday's network key. */
    public void forget() {
        tidy();
        limits.passTime();
    }

    private void tidy() {
        var before = clock.instant().minus(ReportDrafts.IDLE);
        acting.as(JOB, () -> {
            drafts.tidy(before);
            visits.tidy(before);
            pages.tidy();
        });
    }
}
