package org.breakwater.casework.meetings.minutes;

import java.time.LocalDate;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.web.Page;

/**
 * The minutes as a PDF.
 *
 * @param takenBy who took this copy
 * @param conferenceBy when a conference is due at the latest; empty if none is
 */
public record MinutesPage(
        Case theCase,
        StrategyDiscussion discussion,
        Agencies known,
        String takenBy,
        LocalDate takenOn,
        String conferenceBy,
        String stylesheet)
        implements Page {

    @Override
    public String toString() {
        return "MinutesPage[" + discussion.strategy().id() + "]";
    }
}
