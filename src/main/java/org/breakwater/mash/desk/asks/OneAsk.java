package org.breakwater.mash.desk.asks;

import java.util.Optional;
import org.breakwater.access.Agencies;
import org.breakwater.mash.asks.RefusalForm;
import org.breakwater.mash.asks.ReplyForm;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.AskRow;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Outside;
import org.breakwater.mash.model.Replies;
import org.springframework.stereotype.Component;

/** Makes the desk's page of one question; of its forms one holds what was typed, the others begin anew. */
@Component
class OneAsk {

    private final Replies replies;
    private final Outside outside;
    private final Agencies agencies;

    OneAsk(Replies replies, Outside outside, Agencies agencies) {
        this.replies = replies;
        this.outside = outside;
        this.agencies = agencies;
    }

    TelephonePage page(ContactRow contact, AskRow row) {
        var ways = outside.of(contact.id()).stream()
                .filter(how -> how.askId().equals(row.id()))
                .toList();
        return new TelephonePage(
                contact,
                row.nameIn(agencies),
                row,
                replies.to(row.id()),
                ways,
                TelephoneForm.about(contact.version()),
                ReplyForm.from(Optional.empty()),
                RefusalForm.from(Optional.empty()),
                AskedForm.about(contact.version()),
                WithdrawForm.about(contact.version()),
                Snag.none());
    }
}
