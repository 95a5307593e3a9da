package org.breakwater.mash.shifthandovers;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;

/**
 * The cards of one contact, and the form for one more.
 *
 * @param mine the watch of the person who looks
 * @param me the account of the person who looks
 * @param mayWrite whether they write and sign cards at all
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

    /** Cards of the day about which the night has not written back. */
    public List<ShiftHandovers.Card> toAnswer() {
        return mine == Shift.NIGHT
                ? cards.stream()
                        .filter(card ->
                                card.row().watch() == Shift.NIGHT && !card.row().answered())
                        .toList()
                : List.of();
    }
}
