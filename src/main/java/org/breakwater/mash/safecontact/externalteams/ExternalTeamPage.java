package org.breakwater.mash.safecontact.externalteams;

import java.util.List;
import java.util.Optional;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.handover.receiving.ReceivingTeams;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.partnership.ReceivingTeam;

/**
 * One call to be made.
 *
 * @param row empty when someone has made it
 * @param before the calls that were made, the latest first
 */
public record ExternalTeamPage(
        ContactRow contact,
        Optional<ExternalTeamToNotifyRow> row,
        List<ExternalTeamCallRow> before,
        ReceivingTeams teams,
        ExternalTeamCallForm form,
        Rejection snag)
        implements ContactScreen {

    /** Where the team is rung or written to; empty when the profile says neither. */
    public String reached() {
        return row.flatMap(due -> teams.find(due.team()))
                .map(ExternalTeamPage::reached)
                .orElse("");
    }

    private static String reached(ReceivingTeam team) {
        return (team.phone() + " " + team.email()).strip();
    }

    @Override
    public String toString() {
        return "ExternalTeamPage[" + contact.id() + "]";
    }
}
