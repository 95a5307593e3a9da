package org.breakwater.mash.immediateactions;

import java.time.Instant;
import java.util.Optional;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.live.SeenWhenOpened;

/** Two questions, because someone is in a hurry. */
public record ImmediateActionPage(ContactRow contact, ImmediateActionForm form, Rejection snag)
        implements ContactScreen {

    /** Since when its alert has been open, if it is. */
    Optional<Instant> alarm() {
        return contact.alarmRings() ? Optional.ofNullable(contact.alarmedAt()) : Optional.empty();
    }

    /** Whether saving acknowledges the alert: not one that was raised after the form was loaded. */
    boolean settlesAlarm() {
        return SeenWhenOpened.read(form.shown()).showedAlarm(contact);
    }
}
