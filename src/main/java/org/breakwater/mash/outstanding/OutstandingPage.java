package org.breakwater.mash.outstanding;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.outstanding.FollowUpRow;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.web.govuk.Choice;

/**
 * Everything that is owed on one contact.
 *
 * @param items what is owed now
 * @param followUps what has an owner since the contact was closed, also what has ended
 * @param deadlines those that run and outlive the contact
 */
public record OutstandingPage(
        ContactRow contact,
        List<OutstandingItem> items,
        List<FollowUpRow> followUps,
        List<ClockRow> deadlines,
        OutstandingItemForm form,
        Instant now,
        Rejection snag)
        implements ContactScreen {

    public boolean isClosed() {
        return contact.stage() == Stage.CLOSED;
    }

    public List<Choice> rules() {
        return deadlines.stream()
                .map(row -> Choice.of(row.rule(), row.inWords()))
                .toList();
    }

    @Override
    public String toString() {
        return "OutstandingPage[" + contact.id() + "]";
    }
}
