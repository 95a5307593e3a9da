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
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.Download;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Paper;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was known at a date and time: on the screen, and as a PDF. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ChronologyController {

    private final CaseDesk caseDesk;
    private final ChronologyLines known;
    private final Paper paper;
    private final AuditLog audit;
    private final Clock clock;

    ChronologyController(CaseDesk caseDesk, ChronologyLines known, Paper paper, AuditLog audit, Clock clock) {
        this.caseDesk = caseDesk;
        this.known = known;
        this.paper = paper;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/chronology")
    Screen chronology(@PathVariable UUID id, ChronologyForm form, Actor.Person who) {
        return caseDesk.show(who, id, "opened the chronology", seen -> {
            var now = clock.instant();
            var at = form.at(now);
            var lines = at.map(then -> known.by(then, seen)).orElse(List.of());
            return new ChronologyPage(seen, form, at, now, lines, Rejection.of(form.problems()));
        });
    }

    /** The access is committed before the file is sent. */
    @GetMapping("/cases/{id}/chronology/chronology.pdf")
    Screen onPaper(@PathVariable UUID id, ChronologyForm form, Actor.Person who) {
        return caseDesk.read(
                who,
                id,
                "opened the chronology",
                seen -> form.at(clock.instant())
                        .flatMap(at -> {
                            audit.record(
                                    who.id(), who.roleName(), "took the chronology", seen.subject(), at.toString());
                            return paper.printed(sheet(seen, at, known.by(at, seen), who));
                        })
                        .<Screen>map(pdf -> new Download(pdf, Paper.TYPE))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    private ChronologyPrintPage sheet(Case seen, Instant at, List<ChronologyLine> lines, Actor.Person who) {
        return new ChronologyPrintPage(seen, at, lines, who.name(), clock.instant(), paper.stylesheet());
    }
}
