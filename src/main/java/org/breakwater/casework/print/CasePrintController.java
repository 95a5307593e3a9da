package org.breakwater.casework.print;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.web.Download;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Paper;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A whole case on paper. That it was printed, and by whom, is durable before it leaves. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class CasePrintController {

    private final CaseDesk caseDesk;
    private final PrintedCases printedCases;
    private final Paper paper;
    private final AuditLog audit;

    CasePrintController(CaseDesk caseDesk, PrintedCases printedCases, Paper paper, AuditLog audit) {
        this.caseDesk = caseDesk;
        this.printedCases = printedCases;
        this.paper = paper;
        this.audit = audit;
    }

    @GetMapping("/cases/{id}/print/case.pdf")
    Screen whole(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.read(who, id, "opened the whole case", seen -> {
            return paper.printed(printedCases.of(who, seen))
                    .<Screen>map(pdf -> {
                        audit.record(who.id(), who.roleName(), "printed the whole case", seen.subject(), "");
                        return new Download(pdf, Paper.TYPE);
                    })
                    .orElse(FailedRequest.RESTING);
        });
    }
}
