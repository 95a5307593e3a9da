package org.breakwater.mash.reporter;

import java.util.Optional;
import org.breakwater.frontdoor.SignOffRow;
import org.breakwater.frontdoor.TellerRow;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;

/** Who told us, and who signed it off. */
public record ReporterPage(ContactRow contact, Optional<TellerRow> teller, Optional<SignOffRow> signOff)
        implements ContactScreen {

    @Override
    public String toString() {
        return "TellerPage[" + contact.id() + "]";
    }
}
