package org.breakwater.frontdoor.refer.mine;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.ReferralLines;
import org.breakwater.frontdoor.Referrals;
import org.breakwater.frontdoor.refer.draft.Writing;
import org.breakwater.library.print.Press;
import org.breakwater.web.Download;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A referrer takes a copy of what they sent; each is written down. Another's referral looks like none. */
@Controller
@ForEveryone
class CopyController {

    private final Writing writing;
    private final Referrals referrals;
    private final Press press;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    CopyController(Writing writing, Referrals referrals, Press press, JdbcClient jdbc, AuditLog audit) {
        this.writing = writing;
        this.referrals = referrals;
        this.press = press;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @GetMapping("/refer/mine/copy/{id}")
    Screen copy(@PathVariable UUID id, Browser browser) {
        return writing.proven(browser, (proof, owner) -> proof.shared() ? Mishap.NOT_FOUND : theirs(owner, id));
    }

    private Screen theirs(byte[] owner, UUID id) {
        return jdbc.sql(MineRow.ONE)
                .param("owner", owner)
                .param("record", id)
                .query(MineRow.class)
                .optional()
                .flatMap(row -> referrals.find(id).map(told -> printed(row, told)))
                .orElse(Mishap.NOT_FOUND);
    }

    private Screen printed(MineRow row, Referral told) {
        var visitor = new Actor.Visitor();
        audit.record(
                visitor.id(),
                visitor.roleName(),
                "downloaded their own copy of a referral",
                "contact:" + row.recordId(),
                "");
        Optional<byte[]> pdf =
                press.print(about -> new CopySheet(row.reference(), row.receivedAt(), ReferralLines.of(told), about));
        return pdf.<Screen>map(bytes -> new Download(bytes, Press.TYPE)).orElse(Mishap.RESTING);
    }
}
