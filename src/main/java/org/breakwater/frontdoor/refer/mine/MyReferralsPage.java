package org.breakwater.frontdoor.refer.mine;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.agencydue.AgencyDueItem;
import org.breakwater.documents.SentFileRow;
import org.breakwater.frontdoor.refer.organisations.OrganisationRow;
import org.breakwater.web.Page;

/**
 * @param files what came with all of their own
 * @param organisations where the reader is named
 * @param sharesMailbox whether others use their mailbox
 * @param due from the agency at which they are signed in; empty for anyone else
 * @param signedIn whether they are signed in at an agency
 */
public record MyReferralsPage(
        List<MyReferralRow> rows,
        List<SentFileRow> files,
        List<OrganisationRow> organisations,
        boolean sharesMailbox,
        List<AgencyDueItem> due,
        boolean signedIn,
        Instant now)
        implements Page {

    /** Whether there may be others with whom they can share what they sent. */
    public boolean hasColleagues() {
        return sharesMailbox || !organisations.isEmpty();
    }

    /** Those about which a question of ours is to be answered. */
    public List<MyReferralRow> asked() {
        return rows.stream().filter(row -> row.questions() > 0).toList();
    }

    public boolean isNothingDue() {
        return due.isEmpty() && asked().isEmpty();
    }

    public List<SentFileRow> filesOf(MyReferralRow row) {
        return files.stream()
                .filter(file -> file.recordId().equals(row.recordId()))
                .toList();
    }
}
