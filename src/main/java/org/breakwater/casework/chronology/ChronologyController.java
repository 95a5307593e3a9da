package org.breakwater.casework.chronology;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Case;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Paper;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was known at a date and time: on the screen, and as a PDF. */
@Controller
@For(
        value = {Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER},
        work = Role.Work.PATHWAY)
class ChronologyController {

    private final CaseDesk caseDesk;
    private final ChronologyLines known;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final Paper paper;
    private final AuditLog audit;
    private final Clock clock;

    ChronologyController(
            CaseDesk caseDesk,
            ChronologyLines known,
            ReporterIdentityCheck reporterIdentityCheck,
            Paper paper,
            AuditLog audit,
            Clock clock) {
        this.caseDesk = caseDesk;
        this.known = known;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.paper = paper;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/chronology")
    Screen chronology(
            @PathVariable UUID id,
            ChronologyForm form,
            @RequestParam(defaultValue = "1") String page,
            Actor.Person who) {
        return caseDesk.show(who, id, "opened the chronology", seen -> {
            var now = clock.instant();
            var at = form.at(now);
            var lines = at.map(then -> known.by(then, seen)).orElse(List.of());
            var number = InputParser.page(page);
            return new ChronologyPage(seen, form, at, now, lines, number, Rejection.of(form.problems()));
        });
    }

    /** The access is committed before the file is sent. */
    @GetMapping("/cases/{id}/chronology/chronology.pdf")
    Screen onPaper(@PathVariable UUID id, ChronologyForm form, Actor.Person who) {
        var sheet = caseDesk.read(
                who,
                id,
                "opened the chronology",
                seen -> form.at(clock.instant())
                        .<Screen>map(at -> {
                            audit.record(
                                    who.id(), who.roleName(), "took the chronology", seen.subject(), at.toString());
                            return sheet(seen, at, known.by(at, seen), who);
                        })
                        .orElse(FailedRequest.NOT_FOUND));
        return paper.drawn(sheet, ChronologyPrintPage.class);
    }

    private ChronologyPrintPage sheet(Case seen, Instant at, List<ChronologyLine> lines, Actor.Person who) {
        var redaction = new ReporterRedaction(reporterIdentityCheck.isGivenAwayBy(seen.id()));
        return new ChronologyPrintPage(
                seen, at, lines.stream().map(redaction::of).toList(), who.name(), clock.instant(), paper.stylesheet());
    }
}
