package org.breakwater.frontdoor.refer.mine;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.ReferralSections;
import org.breakwater.frontdoor.referrals.Referrals;
import org.breakwater.library.print.PdfPress;
import org.breakwater.web.Download;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A referrer takes a copy of what they sent; each is written down. Another's referral looks like none. */
@Controller
@ForEveryone
class ReferralCopyController {

    private final ReferralEditing referralEditing;
    private final Referrals referrals;
    private final PdfPress press;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    ReferralCopyController(
            ReferralEditing referralEditing, Referrals referrals, PdfPress press, JdbcClient jdbc, AuditLog audit) {
        this.referralEditing = referralEditing;
        this.referrals = referrals;
        this.press = press;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @GetMapping("/refer/mine/copy/{id}")
    Screen copy(@PathVariable UUID id, VisitorBrowser browser) {
        return referralEditing.proven(
                browser, (proof, owner) -> proof.shared() ? FailedRequest.NOT_FOUND : theirs(owner, id));
    }

    private Screen theirs(byte[] owner, UUID id) {
        return jdbc.sql(MyReferralRow.ONE)
                .param("owner", owner)
                .param("record", id)
                .query(MyReferralRow.class)
                .optional()
                .flatMap(row -> referrals.find(id).map(told -> printed(row, told)))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private Screen printed(MyReferralRow row, Referral told) {
        var visitor = new Actor.Visitor();
        audit.record(
                visitor.id(),
                visitor.roleName(),
                "downloaded their own copy of a referral",
                "contact:" + row.recordId(),
                "");
        Optional<byte[]> pdf = press.print(
                about -> new ReferralCopySheet(row.reference(), row.receivedAt(), ReferralSections.of(told), about));
        return pdf.<Screen>map(bytes -> new Download(bytes, PdfPress.TYPE)).orElse(FailedRequest.RESTING);
    }
}
