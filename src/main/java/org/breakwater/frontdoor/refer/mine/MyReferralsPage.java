package org.breakwater.frontdoor.refer.mine;

import java.util.List;
import org.breakwater.documents.SentFileRow;
import org.breakwater.frontdoor.refer.organisations.OrganisationRow;
import org.breakwater.web.Page;

/**
 * @param files those of all their own referrals
 * @param organisations where the current person is named
 */
public record MyReferralsPage(List<MyReferralRow> rows, List<SentFileRow> files, List<OrganisationRow> organisations)
        implements Page {

    /** How many of our questions are unanswered. */
    public int questions() {
        return rows.stream().mapToInt(MyReferralRow::questions).sum();
    }

    public List<SentFileRow> filesOf(MyReferralRow row) {
        return files.stream()
                .filter(file -> file.recordId().equals(row.recordId()))
                .toList();
    }
}
