package org.breakwater.casework.actions.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.account.absence.AbsenceRow;
import org.breakwater.web.Page;

/**
 * An agency's actions from strategy discussions: the next due first, and completed ones.
 *
 * @param requests how many information requests await a response
 * @param deputising for whom the current user is the deputy today
 * @param number the page of completed actions, from 1
 */
public record AgencyActionsPage(
        String agency,
        int requests,
        List<AbsenceRow> deputising,
        List<AgencyActionRow> open,
        List<AgencyActionRow> done,
        int number,
        LocalDate today)
        implements Page {

    public boolean hasEarlier() {
        return done.size() == AgencyActionRow.PAGE;
    }

    /** The absent colleague named as the owner, if the current user is their deputy. */
    public Optional<AbsenceRow> asDeputy(AgencyActionRow row) {
        return deputising.stream()
                .filter(away -> row.owner().contains(away.name()))
                .findFirst();
    }

    @Override
    public String toString() {
        return "AgencyActionsPage[" + agency + "]";
    }
}
