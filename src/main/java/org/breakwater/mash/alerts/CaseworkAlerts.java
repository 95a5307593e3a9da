package org.breakwater.mash.alerts;

import org.breakwater.casework.Rating;
import org.breakwater.casework.disagreements.stages.DangerInDisagreement;
import org.breakwater.casework.disagreements.stages.ReferrerDisagreementAnswered;
import org.breakwater.casework.handover.receiving.HandoverDeclined;
import org.breakwater.casework.informationrequests.external.AgencyResponseOutstanding;
import org.breakwater.frontdoor.conversations.ReferrerUpdateNotice;
import org.breakwater.notify.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reacts to casework events about a contact in the same transaction: raises an alert, or tells the referrer. */
@Component
class CaseworkAlerts {

    private final Alerts alerts;
    private final Notices notices;

    CaseworkAlerts(Alerts alerts, Notices notices) {
        this.alerts = alerts;
        this.notices = notices;
    }

    @EventListener
    void danger(DangerInDisagreement said) {
        alerts.raise(said.caseId(), AlertReason.DISAGREEMENT);
    }

    @EventListener
    void silent(AgencyResponseOutstanding silent) {
        alerts.raise(silent.caseId(), AlertReason.AGENCY_SILENT);
    }

    @EventListener
    void declined(HandoverDeclined declined) {
        if (declined.rating() == Rating.RED) {
            alerts.raise(declined.caseId(), AlertReason.HANDOVER_DECLINED);
        }
    }

    @EventListener
    void answered(ReferrerDisagreementAnswered answered) {
        notices.owe(ReferrerUpdateNotice.class, answered.caseId());
    }
}
