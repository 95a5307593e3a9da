package org.breakwater.mash.desk.handovers;

import java.time.Instant;
import java.util.List;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.HandoverRow;
import org.breakwater.mash.model.Move;
import org.breakwater.mash.model.ReceivingTeams;

/** Every handover of a contact, and the way back to deciding. */
public record HandoversPage(
        ContactRow contact, List<HandoverRow> handovers, ReceivingTeams teams, AnewForm form, Instant now, Snag snag)
        implements ContactScreen {

    public boolean mayDecideAnew() {
        return contact.allows(new Move.DecideAnew());
    }

    @Override
    public String toString() {
        return "HandoversPage[" + contact.id() + "]";
    }
}
