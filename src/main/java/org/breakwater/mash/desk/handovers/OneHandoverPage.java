package org.breakwater.mash.desk.handovers;

import java.time.Instant;
import java.util.List;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.HandoverItemRow;
import org.breakwater.mash.model.HandoverRow;
import org.breakwater.mash.model.ReceivingTeams;
import org.breakwater.web.govuk.Choice;

/**
 * One handover as the desk sees it.
 *
 * @param items what goes with it beside the summary
 * @param couldTake ids of the teams that could take the child on instead
 */
public record OneHandoverPage(
        ContactRow contact,
        HandoverRow handover,
        List<HandoverItemRow> items,
        ReceivingTeams teams,
        List<String> couldTake,
        AgainForm again,
        WrittenForm written,
        Instant now,
        Snag snag)
        implements ContactScreen {

    public boolean isOpen() {
        return handover.settledAt() == null;
    }

    public boolean mayBeAcceptedInWriting() {
        return handover.outside() && handover.state() == HandoverRow.State.WAITING;
    }

    public List<Choice> choices() {
        return couldTake.stream().map(id -> Choice.of(id, teams.nameOf(id))).toList();
    }

    @Override
    public String toString() {
        return "OneHandoverPage[" + handover.id() + "]";
    }
}
