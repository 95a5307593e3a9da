package org.breakwater.mash.desk.duty;

import java.time.Instant;
import java.util.List;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.DutyCards;
import org.breakwater.mash.model.Watch;

/**
 * The cards of one contact, and the form for one more.
 *
 * @param mine the watch of the person who looks
 * @param me the account of the person who looks
 * @param mayWrite whether they write and sign cards at all
 */
public record ContactCardsPage(
        ContactRow contact,
        List<DutyCards.Card> cards,
        Watch mine,
        String me,
        boolean mayWrite,
        CardForm form,
        Instant now,
        Snag snag)
        implements ContactScreen {

    public boolean writesForTheNight() {
        return mine == Watch.DAY;
    }

    public boolean maySign(DutyCards.Card card) {
        return mayWrite && card.row().watch() == mine && !card.row().writtenBy().equals(me) && !card.isReadBy(me);
    }

    /** Cards of the day about which the night has not written back. */
    public List<DutyCards.Card> toAnswer() {
        return mine == Watch.NIGHT
                ? cards.stream()
                        .filter(card ->
                                card.row().watch() == Watch.NIGHT && !card.row().answered())
                        .toList()
                : List.of();
    }

    @Override
    public String toString() {
        return "ContactCardsPage[" + contact.id() + "]";
    }
}
