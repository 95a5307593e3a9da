package org.breakwater.frontdoor.refer.mine;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.documents.SentFileRow;
import org.breakwater.frontdoor.VisitorFiles;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.referrals.ReferralSections;
import org.breakwater.frontdoor.referrals.Referrals;
import org.breakwater.library.print.PdfPress;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A referrer downloads a copy of what they sent, or of what is shared with them; each is logged. Another's referral is
 * treated as not found.
 */
@Controller
@ForEveryone
class ReferralCopyController {

    private final ReferralEditing referralEditing;
    private final MyReferrals myReferrals;
    private final Referrals referrals;
    private final VisitorFiles files;
    private final PdfPress press;

    ReferralCopyController(
            ReferralEditing referralEditing,
            MyReferrals myReferrals,
            Referrals referrals,
            VisitorFiles files,
            PdfPress press) {
        this.referralEditing = referralEditing;
        this.myReferrals = myReferrals;
        this.referrals = referrals;
        this.files = files;
        this.press = press;
    }

    @GetMapping("/refer/mine/copy/{id}")
    Screen copy(@PathVariable UUID id, VisitorBrowser browser) {
        var sheet = referralEditing.proven(
                browser,
                (proof, owner) -> myReferrals
                        .readable(owner, id)
                        .flatMap(row -> referrals.find(id).<Screen>map(told -> {
                            myReferrals.did(proof, owner, row, copied(row));
                            return new ReferralCopySheet(
                                    row.reference(),
                                    row.ownReference(),
                                    row.receivedAt(),
                                    myReferrals.referrer(id),
                                    row.mine() ? "" : row.sentBy(),
                                    ReferralSections.of(told),
                                    namesOfFiles(id),
                                    press.imprint());
                        }))
                        .orElse(FailedRequest.NOT_FOUND));
        return press.drawn(sheet, ReferralCopySheet.class);
    }

    private List<String> namesOfFiles(UUID id) {
        return files.sent().stream()
                .filter(file -> file.recordId().equals(id))
                .map(SentFileRow::name)
                .toList();
    }

    private static String copied(MyReferralRow row) {
        return row.mine() ? "downloaded their own copy of a referral" : "downloaded a copy of a referral";
    }
}
