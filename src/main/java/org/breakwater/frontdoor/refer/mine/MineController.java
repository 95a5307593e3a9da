package org.breakwater.frontdoor.refer.mine;

import static org.breakwater.database.Rows.all;

import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.VisitorsFiles;
import org.breakwater.frontdoor.refer.draft.Writing;
import org.breakwater.web.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How far one's own referrals have come, each look written down. */
@Controller
@ForEveryone
class MineController {

    private final Writing writing;
    private final VisitorsFiles files;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    MineController(Writing writing, VisitorsFiles files, JdbcClient jdbc, AuditLog audit) {
        this.writing = writing;
        this.files = files;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @GetMapping("/refer/mine")
    Screen mine(Browser browser) {
        return writing.proven(
                browser, (proof, owner) -> proof.shared() ? new MinePage(List.of(), List.of(), true) : page(owner));
    }

    private MinePage page(byte[] owner) {
        var rows = all(jdbc.sql(MineRow.OF_OWNER).param("owner", owner).query(MineRow.class));
        var visitor = new Actor.Visitor();
        for (var row : rows) {
            audit.record(
                    visitor.id(),
                    visitor.roleName(),
                    "checked the progress of a referral",
                    "contact:" + row.recordId(),
                    "");
        }
        return new MinePage(rows, files.sent(), false);
    }
}
