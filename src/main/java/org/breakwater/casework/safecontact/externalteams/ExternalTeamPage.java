package org.breakwater.casework.safecontact.externalteams;

import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.partnership.ReceivingTeam;

/**
 * One call to be made.
 *
 * @param row empty if someone has made it
 * @param before the earlier calls, the latest first
 */
public record ExternalTeamPage(
        Case theCase,
        Optional<ExternalTeamToNotifyRow> row,
        List<ExternalTeamCallRow> before,
        ReceivingTeams teams,
        ExternalTeamForm form,
        Rejection snag)
        implements CaseScreen {

    /** How the team is reached; empty if the profile does not say. */
    public String reached() {
        return row.flatMap(due -> teams.find(due.team()))
                .map(ExternalTeamPage::reached)
                .orElse("");
    }

    private static String reached(ReceivingTeam team) {
        return (team.phone() + " " + team.email()).strip();
    }
}
