package org.breakwater.mash.model;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the desk does by itself, on each node. A test does it when its story says so. */
@Component
@Profile("!command & !test")
class Rounds {

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

    @Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
    void look() {
        homeTimes.look();
        outside.look();
        escalation.look();
        approvals.look();
    }
}
