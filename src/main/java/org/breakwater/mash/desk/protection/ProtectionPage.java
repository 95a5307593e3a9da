package org.breakwater.mash.desk.protection;

import java.time.Instant;
import java.util.Optional;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;

/** Two questions, because someone is in a hurry. */
public record ProtectionPage(ContactRow contact, ProtectionForm form, Snag snag) implements ContactScreen {

    /** Since when it rings, where it does. */
    Optional<Instant> alarm() {
        return contact.alarmRings() ? Optional.ofNullable(contact.alarmedAt()) : Optional.empty();
    }
}
