package org.breakwater.casework.chronology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** @param at the requested minute; empty if there is no such minute */
public record ChronologyPage(
        Case theCase,
        ChronologyForm form,
        Optional<Instant> at,
        Instant now,
        List<ChronologyLine> lines,
        Rejection snag)
        implements CaseScreen {

    public boolean isPast() {
        return at.filter(then -> then.isBefore(now)).isPresent();
    }

    public String paper() {
        return "/cases/" + theCase.id() + "/chronology/chronology.pdf" + form.query();
    }

    @Override
    public String toString() {
        return "ChronologyPage[" + theCase.id() + "]";
    }
}
