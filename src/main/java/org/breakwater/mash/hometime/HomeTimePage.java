package org.breakwater.mash.hometime;

import java.time.Instant;
import java.util.Optional;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;

/** @param limit when the child goes home; empty if someone has called already, or no time is known */
public record HomeTimePage(ContactRow contact, Optional<ClockRow> limit, Instant now, HomeTimeForm form, Rejection snag)
        implements ContactScreen {

    public HomeTimeCall call() {
        return HomeTimeCall.about(contact);
    }

    public String heading() {
        return "Call " + call().whomAndWhen();
    }
}
