package org.breakwater.mash.desk.chronology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;

/** @param at the minute that was asked for; empty when there is no such minute */
public record ChronologyPage(
        ContactRow contact, AtForm form, Optional<Instant> at, Instant now, List<Line> lines, Snag snag)
        implements ContactScreen {

    public boolean isPast() {
        return at.filter(then -> then.isBefore(now)).isPresent();
    }

    public String paper() {
        return "/desk/chronology/" + contact.id() + "/chronology.pdf" + form.query();
    }

    @Override
    public String toString() {
        return "ChronologyPage[" + contact.id() + "]";
    }
}
