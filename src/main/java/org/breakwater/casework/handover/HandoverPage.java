package org.breakwater.casework.handover;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.handover.contents.HandoverItemRow;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.casework.uncheckedmatches.UncheckedMatch;
import org.breakwater.web.govuk.Choice;

/**
 * One handover as the desk sees it.
 *
 * @param items its contents besides the summary
 * @param toCheck matches with a warning that must be confirmed or dismissed before it is handed over again
 * @param couldTake ids of the teams that could take the child on instead
 */
public record HandoverPage(
        Case theCase,
        HandoverRow handover,
        List<HandoverItemRow> items,
        List<UncheckedMatch> toCheck,
        ReceivingTeams teams,
        List<String> couldTake,
        RepeatHandoverForm again,
        WrittenResponseForm written,
        Instant now,
        Rejection snag)
        implements CaseScreen {

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
        return "HandoverPage[" + handover.id() + "]";
    }
}
