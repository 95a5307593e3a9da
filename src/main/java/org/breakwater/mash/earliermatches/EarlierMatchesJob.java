package org.breakwater.mash.earliermatches;

import java.time.Duration;
import java.util.List;
import org.breakwater.casework.matches.MatchBacklog;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedJob.Left;
import org.breakwater.jobs.TimedWork;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs soon after an update, in turns, until no earlier contact is left. */
@Component
@Profile("!command")
class EarlierMatchesJob implements TimedWork {

    private final MatchBacklog matchBacklog;

    EarlierMatchesJob(MatchBacklog matchBacklog) {
        this.matchBacklog = matchBacklog;
    }

    @Override
    public List<TimedJob> jobs() {
        return List.of(TimedJob.inTurns(
                        "earlier-matches", Duration.ofDays(1), () -> matchBacklog.findSome() ? Left.MORE : Left.NOTHING)
                .after(Duration.ofSeconds(30)));
    }
}
