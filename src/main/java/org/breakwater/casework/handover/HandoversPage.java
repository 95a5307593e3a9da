package org.breakwater.casework.handover;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** Every handover of a case, and the way back to deciding. */
public record HandoversPage(
        Case theCase,
        List<HandoverRow> handovers,
        ReceivingTeams teams,
        ReconsiderationForm form,
        Instant now,
        Rejection snag)
        implements CaseScreen {

    public boolean mayDecideAnew() {
        return theCase.allows(CaseAct.DECIDE_AGAIN);
    }

    @Override
    public String toString() {
        return "HandoversPage[" + theCase.id() + "]";
    }
}
