package org.breakwater.mash.reporter;

import java.util.Optional;
import org.breakwater.frontdoor.receivedreports.ReporterRow;
import org.breakwater.frontdoor.refer.signoff.SignOffRow;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;

/** Who told us, and who signed it off. */
public record ReporterPage(ContactRow contact, Optional<ReporterRow> reporter, Optional<SignOffRow> signOff)
        implements ContactScreen {}
