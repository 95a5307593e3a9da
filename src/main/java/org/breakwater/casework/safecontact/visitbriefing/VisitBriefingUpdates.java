package org.breakwater.casework.safecontact.visitbriefing;

import org.breakwater.casework.CaseRestricted;
import org.breakwater.casework.PeopleOfCaseChanged;
import org.breakwater.casework.SamePeopleDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Updates the visit briefings in the transaction of the change that affects them. */
@Component
class VisitBriefingUpdates {

    private final VisitBriefing briefing;

    VisitBriefingUpdates(VisitBriefing briefing) {
        this.briefing = briefing;
    }

    @EventListener
    void moreIsKnown(PeopleOfCaseChanged changed) {
        briefing.found(changed.record());
    }

    @EventListener
    void fewerSee(CaseRestricted restricted) {
        briefing.restricted(restricted.record());
    }

    @EventListener
    void samePeople(SamePeopleDecided decided) {
        briefing.lookedAgain(decided.one(), decided.other());
    }
}
