package org.breakwater.mash.alerts;

import java.time.Duration;
import java.util.List;
import org.breakwater.casework.disagreements.escalation.AutomaticEscalation;
import org.breakwater.casework.informationrequests.external.ExternalRequests;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedWork;
import org.breakwater.mash.approval.ApproverAvailability;
import org.breakwater.mash.hometime.HomeTimeAlerts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Scheduled jobs that raise and repeat alerts. */
@Component
@Profile("!command")
class AlertJobs implements TimedWork {

    private final HomeTimeAlerts homeTimeAlerts;
    private final ExternalRequests externalRequests;
    private final AutomaticEscalation escalation;
    private final ApproverAvailability approvals;

    AlertJobs(
            HomeTimeAlerts homeTimeAlerts,
            ExternalRequests externalRequests,
            AutomaticEscalation escalation,
            ApproverAvailability approvals) {
        this.homeTimeAlerts = homeTimeAlerts;
        this.externalRequests = externalRequests;
        this.escalation = escalation;
        this.approvals = approvals;
    }

    @Override
    public List<TimedJob> jobs() {
        var half = Duration.ofSeconds(30);
        return List.of(
                TimedJob.alarm("home-times", half, homeTimeAlerts::look),
                TimedJob.alarm("outside-asks", half, externalRequests::look),
                TimedJob.alarm("escalations", half, escalation::look),
                TimedJob.alarm("approvals-without-anyone", half, approvals::look));
    }
}
