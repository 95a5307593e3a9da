package org.breakwater.mash.handover;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Transition;

/** Every handover of a contact, and the way back to deciding. */
public record HandoversPage(
        ContactRow contact,
        List<HandoverRow> handovers,
        ReceivingTeams teams,
        ReconsiderationForm form,
        Instant now,
        Rejection snag)
        implements ContactScreen {

    public boolean mayDecideAnew() {
        return contact.allows(new Transition.DecideAnew());
    }

    @Override
    public String toString() {
        return "HandoversPage[" + contact.id() + "]";
    }
}
