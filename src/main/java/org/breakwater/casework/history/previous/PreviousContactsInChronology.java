package org.breakwater.casework.history.previous;

import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.chronology.entries.ChronologyPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Earlier contacts of the same people come first, once two people have confirmed that they are the same. */
@Component
@Order(1)
class PreviousContactsInChronology implements ChronologyPart {

    private final PreviousContacts previousContacts;

    PreviousContactsInChronology(PreviousContacts previousContacts) {
        this.previousContacts = previousContacts;
    }

    @Override
    public Stream<ChronologyLine> lines(Case seen) {
        return previousContacts.before(seen).confirmed().stream().flatMap(PreviousContactsInChronology::earlier);
    }

    private static Stream<ChronologyLine> earlier(ContactHistory.Before before) {
        var row = before.row();
        var came = new ChronologyLine(
                row.receivedAt(), "Contact " + row.reference(), "From " + row.fromWhom(), before.inWords());
        return row.closedAt() == null
                ? Stream.of(came)
                : Stream.of(
                        came,
                        new ChronologyLine(
                                row.closedAt(), "Contact " + row.reference(), "Closed", row.outcomesInWords()));
    }
}
