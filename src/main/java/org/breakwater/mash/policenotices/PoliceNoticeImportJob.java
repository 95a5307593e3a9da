package org.breakwater.mash.policenotices;

import java.time.Duration;
import java.util.List;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedWork;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Scheduled continuation of imports. */
@Component
@Profile("!command")
class PoliceNoticeImportJob implements TimedWork {

    private final PoliceNoticeImportContinuation goingOn;

    PoliceNoticeImportJob(PoliceNoticeImportContinuation goingOn) {
        this.goingOn = goingOn;
    }

    @Override
    public List<TimedJob> jobs() {
        return List.of(TimedJob.inTurns("police-notices", Duration.ofSeconds(10), goingOn::all));
    }
}
