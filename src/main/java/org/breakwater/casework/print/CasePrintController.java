package org.breakwater.casework.print;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
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

/** A whole case as a PDF. The print, with the person's name, is committed before it is sent. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class CasePrintController {

    private final CaseDesk caseDesk;
    private final PrintedCases printedCases;
    private final Paper paper;
    private final ActorTransactions acting;
    private final AuditLog audit;

    CasePrintController(
            CaseDesk caseDesk, PrintedCases printedCases, Paper paper, ActorTransactions acting, AuditLog audit) {
        this.caseDesk = caseDesk;
        this.printedCases = printedCases;
        this.paper = paper;
        this.acting = acting;
        this.audit = audit;
    }

    @GetMapping("/cases/{id}/print/case.pdf")
    Screen whole(@PathVariable UUID id, Actor.Person who) {
        var gathered = caseDesk.read(who, id, "opened the whole case", seen -> printedCases.of(who, seen));
        return gathered instanceof CasePrintPage page ? press(who, page) : gathered;
    }

    /** Outside a transaction: the PDF renderer is slow and limited, and must not hold a connection meanwhile. */
    private Screen press(Actor.Person who, CasePrintPage page) {
        return paper.printed(page)
                .<Screen>map(pdf -> {
                    var subject = page.theCase().subject();
                    acting.as(who, () -> audit.record(who.id(), who.roleName(), "printed the whole case", subject, ""));
                    return new Download(pdf, Paper.TYPE);
                })
                .orElse(FailedRequest.RESTING);
    }
}
