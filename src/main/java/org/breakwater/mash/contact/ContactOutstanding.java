package org.breakwater.mash.contact;

import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.outstanding.OutstandingItem;
import org.breakwater.casework.outstanding.OutstandingOwners;
import org.breakwater.casework.outstanding.OutstandingPart;
import org.breakwater.mash.alerts.UnacknowledgedAlerts;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.immediateactions.ImmediateActions;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the desk itself must complete before a contact is closed: its alert, its immediate actions, its decisions. */
@Component
@Order(1)
class ContactOutstanding implements OutstandingPart {

    private final ImmediateActions immediateActions;
    private final ChildDecisions childDecisions;

    ContactOutstanding(ImmediateActions immediateActions, ChildDecisions childDecisions) {
        this.immediateActions = immediateActions;
        this.childDecisions = childDecisions;
    }

    @Override
    public Stream<OutstandingItem> items(Case seen, OutstandingOwners owners) {
        return seen instanceof ContactRow contact
                ? Stream.of(alert(contact), actions(contact), decisions(contact))
                        .flatMap(items -> items)
                : Stream.empty();
    }

    private static Stream<OutstandingItem> alert(ContactRow contact) {
        return Stream.ofNullable(contact.ringingSince())
                .filter(since -> contact.alarmRings())
                .map(since -> OutstandingItem.first(
                        "An alert has not been acknowledged",
                        "MASH+",
                        UnacknowledgedAlerts.dueAt(since),
                        "Acknowledge it",
                        contact.path()));
    }

    private Stream<OutstandingItem> actions(ContactRow contact) {
        return immediateActions.of(contact.id()).stream()
                .filter(row -> !row.isApproved())
                .map(row -> OutstandingItem.first(
                        "Immediate action has not been reviewed",
                        "A manager not involved in the action",
                        null,
                        row.whoApproves(),
                        contact.path()));
    }

    private Stream<OutstandingItem> decisions(ContactRow contact) {
        return childDecisions.forEachChild(contact.id()).stream()
                .filter(child -> !child.isReady())
                .map(child -> OutstandingItem.first(
                        "No decision for " + child.child().called(),
                        "MASH+",
                        null,
                        "Record a decision and send it for approval",
                        "/desk/decision/" + contact.id()));
    }
}
