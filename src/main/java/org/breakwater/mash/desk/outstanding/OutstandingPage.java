package org.breakwater.mash.desk.outstanding;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.ClockRow;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.FollowUpRow;
import org.breakwater.mash.model.OutstandingItem;
import org.breakwater.mash.model.Stage;
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
        EndForm form,
        Instant now,
        Snag snag)
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
