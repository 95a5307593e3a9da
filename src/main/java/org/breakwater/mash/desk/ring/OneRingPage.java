package org.breakwater.mash.desk.ring;

import java.util.Optional;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.ReceivingTeams;
import org.breakwater.mash.model.RingRow;

/**
 * One call to be made.
 *
 * @param row empty when somebody has made it
 */
public record OneRingPage(ContactRow contact, Optional<RingRow> row, ReceivingTeams teams, RungForm form, Snag snag)
        implements ContactScreen {

    @Override
    public String toString() {
        return "OneRingPage[" + contact.id() + "]";
    }
}
