package org.breakwater.mash.chronology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;

/** @param at the minute that was asked for; empty when there is no such minute */
public record ChronologyPage(
        ContactRow contact,
        AsAtForm form,
        Optional<Instant> at,
        Instant now,
        List<ChronologyLine> lines,
        Rejection snag)
        implements ContactScreen {

    public boolean isPast() {
        return at.filter(then -> then.isBefore(now)).isPresent();
    }

    public String paper() {
        return "/cases/" + contact.id() + "/chronology/chronology.pdf" + form.query();
    }

    @Override
    public String toString() {
        return "ChronologyPage[" + contact.id() + "]";
    }
}
