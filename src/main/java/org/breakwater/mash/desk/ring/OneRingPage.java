package org.breakwater.mash.desk.ring;

import java.util.List;
import java.util.Optional;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.ReceivingTeams;
import org.breakwater.mash.model.RingRow;
import org.breakwater.mash.model.RungRow;
import org.breakwater.partnership.ReceivingTeam;

/**
 * One call to be made.
 *
 * @param row empty when someone has made it
 * @param before the calls that were made, the latest first
 */
public record OneRingPage(
        ContactRow contact, Optional<RingRow> row, List<RungRow> before, ReceivingTeams teams, RungForm form, Snag snag)
        implements ContactScreen {

    /** Where the team is rung or written to; empty when the profile says neither. */
    public String reached() {
        return row.flatMap(due -> teams.find(due.team()))
                .map(OneRingPage::reached)
                .orElse("");
    }

    private static String reached(ReceivingTeam team) {
        return (team.phone() + " " + team.email()).strip();
    }

    @Override
    public String toString() {
        return "OneRingPage[" + contact.id() + "]";
    }
}
