package org.breakwater.mash.shifthandovers;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;

/**
 * The handover notes of one contact, and the form for one more.
 *
 * @param mine the shift of the current user
 * @param me the account of the current user
 * @param mayWrite whether they write and acknowledge notes at all
 */
public record ShiftHandoverPage(
        ContactRow contact,
        List<ShiftHandovers.Card> cards,
        Shift mine,
        String me,
        boolean mayWrite,
        ShiftHandoverForm form,
        Instant now,
        Rejection snag)
        implements ContactScreen {

    public boolean writesForTheNight() {
        return mine == Shift.DAY;
    }

    public boolean maySign(ShiftHandovers.Card card) {
        return mayWrite && card.row().watch() == mine && !card.row().writtenBy().equals(me) && !card.isReadBy(me);
    }

    /** Notes of the day that the night has not reported on. */
    public List<ShiftHandovers.Card> toAnswer() {
        return mine == Shift.NIGHT
                ? cards.stream()
                        .filter(card ->
                                card.row().watch() == Shift.NIGHT && !card.row().answered())
                        .toList()
                : List.of();
    }
}
