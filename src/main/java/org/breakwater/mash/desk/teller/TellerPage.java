package org.breakwater.mash.desk.teller;

import java.util.Optional;
import org.breakwater.frontdoor.TellerRow;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.model.ContactRow;

/** Who told us. */
public record TellerPage(ContactRow contact, Optional<TellerRow> teller) implements ContactScreen {

    @Override
    public String toString() {
        return "TellerPage[" + contact.id() + "]";
    }
}
