package org.breakwater.mash.desk.teller;

import java.util.Optional;
import org.breakwater.frontdoor.SignOffRow;
import org.breakwater.frontdoor.TellerRow;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.model.ContactRow;

/** Who told us, and who signed it off. */
public record TellerPage(ContactRow contact, Optional<TellerRow> teller, Optional<SignOffRow> signOff)
        implements ContactScreen {

    @Override
    public String toString() {
        return "TellerPage[" + contact.id() + "]";
    }
}
