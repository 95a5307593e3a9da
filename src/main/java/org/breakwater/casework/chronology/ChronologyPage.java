package org.breakwater.casework.chronology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.PagedList;

/**
 * The chronology, fifty entries at a time.
 *
 * @param at the minute that was asked for; empty when there is no such minute
 * @param number which page of it, from 1
 */
public record ChronologyPage(
        Case theCase,
        ChronologyForm form,
        Optional<Instant> at,
        Instant now,
        List<ChronologyLine> lines,
        int number,
        Rejection snag)
        implements CaseScreen {

    private static final int AT_ONCE = 50;

    /** The entries of this page; the whole of it is on paper. */
    public PagedList<ChronologyLine> list() {
        return PagedList.of(lines, number, AT_ONCE);
    }

    /** Where the pages of the same minute are. */
    public String pages() {
        var query = form.query();
        return "/cases/" + theCase.id() + "/chronology" + (query.isEmpty() ? "?" : query + "&") + "page=";
    }

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
