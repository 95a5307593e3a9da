package org.breakwater.mash.meetings.minutes;

import java.time.LocalDate;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.web.Page;

/**
 * The minutes on paper.
 *
 * @param reference of the contact
 * @param takenBy who took this copy
 * @param conferenceBy when a conference is due at the latest; empty when none is
 */
public record MinutesPage(
        String reference,
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
