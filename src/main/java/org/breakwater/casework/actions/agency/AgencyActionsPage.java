package org.breakwater.casework.actions.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.account.absence.AbsenceRow;
import org.breakwater.web.Page;

/**
 * What an agency agreed to do in strategy discussions: the next due first, and what is done.
 *
 * @param requests how many information requests await a response
 * @param deputising for whom the person who looks is the deputy today
 * @param number the page of what is done, from 1
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

    /** The colleague who is away and is named as the owner, where the person who looks is their deputy. */
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
