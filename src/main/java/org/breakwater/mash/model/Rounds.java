package org.breakwater.mash.model;

import java.time.Duration;
import java.util.List;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedWork;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What rings at the desk by itself. */
@Component
@Profile("!command")
class Rounds implements TimedWork {

    private final HomeTimes homeTimes;
    private final Outside outside;
    private final AutomaticEscalation escalation;
    private final ApprovalsWithoutAnyone approvals;

    Rounds(HomeTimes homeTimes, Outside outside, AutomaticEscalation escalation, ApprovalsWithoutAnyone approvals) {
        this.homeTimes = homeTimes;
        this.outside = outside;
        this.escalation = escalation;
        this.approvals = approvals;
    }

    @Override
    public List<TimedJob> jobs() {
        var half = Duration.ofSeconds(30);
        return List.of(
                TimedJob.alarm("home-times", half, homeTimes::look),
                TimedJob.alarm("outside-asks", half, outside::look),
                TimedJob.alarm("escalations", half, escalation::look),
                TimedJob.alarm("approvals-without-anyone", half, approvals::look));
    }
}
