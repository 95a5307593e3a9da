package org.breakwater.frontdoor.refer.mine;

import java.util.List;
import org.breakwater.documents.SentFileRow;
import org.breakwater.web.Page;

/**
 * @param files what came with all of them
 * @param shared several people read this mailbox, so it is told nothing
 */
public record MyReferralsPage(List<MyReferralRow> rows, List<SentFileRow> files, boolean shared) implements Page {

    public List<SentFileRow> filesOf(MyReferralRow row) {
        return files.stream()
                .filter(file -> file.recordId().equals(row.recordId()))
                .toList();
    }
}
