package org.breakwater.frontdoor.refer.mine;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.VisitorFiles;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.web.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How far one's own referrals have come, each look written down. */
@Controller
@ForEveryone
class MineController {

    private final ReferralEditing referralEditing;
    private final VisitorFiles files;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    MineController(ReferralEditing referralEditing, VisitorFiles files, JdbcClient jdbc, AuditLog audit) {
        this.referralEditing = referralEditing;
        this.files = files;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @GetMapping("/refer/mine")
    Screen mine(VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> proof.shared() ? new MyReferralsPage(List.of(), List.of(), true) : page(owner));
    }

    private MyReferralsPage page(byte[] owner) {
        var rows = all(jdbc.sql(MyReferralRow.OF_OWNER).param("owner", owner).query(MyReferralRow.class));
        var visitor = new Actor.Visitor();
        for (var row : rows) {
            audit.record(
                    visitor.id(),
                    visitor.roleName(),
                    "checked the progress of a referral",
                    "contact:" + row.recordId(),
                    "");
        }
        return new MyReferralsPage(rows, files.sent(), false);
    }
}
