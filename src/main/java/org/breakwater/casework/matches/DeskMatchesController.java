package org.breakwater.casework.matches;

import static org.breakwater.web.Redirect.redirect;

import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Matches to check across every case, and the next one in one press. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class DeskMatchesController {

    private final ActorTransactions acting;
    private final DeskMatches matches;
    private final CaseDesk caseDesk;
    private final AuditLog audit;

    DeskMatchesController(ActorTransactions acting, DeskMatches matches, CaseDesk caseDesk, AuditLog audit) {
        this.acting = acting;
        this.matches = matches;
        this.caseDesk = caseDesk;
        this.audit = audit;
    }

    @GetMapping("/desk/matches")
    Screen list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") String page,
            Actor.Person who) {
        var filter = new Questions().maybeOne(show, MatchFilter.class).orElse(MatchFilter.ALL);
        return acting.looking(who, () -> {
            var list = matches.list(who, filter, InputParser.page(page));
            var shown = caseDesk.subjects(list.rows().stream()
                    .flatMap(row -> Stream.of(row.recordId(), row.otherRecord()))
                    .distinct());
            audit.record(who.id(), who.roleName(), "viewed matches to check", shown, "");
            return new DeskMatchesPage(who, filter, list);
        });
    }

    /** Leads to the two people, which is where that they were compared is written down. */
    @GetMapping("/desk/matches/next")
    Screen next(Actor.Person who) {
        return acting.looking(
                who, () -> redirect(matches.next(who).map(DeskMatchRow::address).orElse("/desk/matches")));
    }
}
