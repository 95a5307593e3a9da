package org.breakwater.pathways.missing.find;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Finds episodes, open and closed, by the child’s name or a reference. */
@Controller
@RequestMapping(MissingFindPage.ADDRESS)
@For({Role.MISSING_COORDINATOR, Role.RETURN_INTERVIEWER})
class MissingFindController {

    private final ActorTransactions acting;
    private final JdbcClient jdbc;
    private final Cases cases;
    private final AuditLog audit;

    MissingFindController(ActorTransactions acting, JdbcClient jdbc, Cases cases, AuditLog audit) {
        this.acting = acting;
        this.jdbc = jdbc;
        this.cases = cases;
        this.audit = audit;
    }

    @GetMapping
    Screen ask() {
        return new MissingFindPage("", Optional.empty(), 1, List.of());
    }

    /** A POST, so that no name appears in an address. */
    @PostMapping
    @ChangesNothing
    Screen find(MissingFindForm form, Actor.Person who) {
        return switch (form.check()) {
            case Bad(var problems) -> new MissingFindPage(form.find(), Optional.empty(), 1, problems);
            case Good(var words) ->
                acting.looking(who, () -> {
                    var rows = found(words, form.number());
                    var shown = cases.subjects(
                            rows.stream().map(FoundEpisodeRow::id).toList());
                    audit.record(who.id(), who.roleName(), "searched the missing episodes", shown, "");
                    return new MissingFindPage(words, Optional.of(rows), form.number(), List.of());
                });
        };
    }

    private List<FoundEpisodeRow> found(String words, int page) {
        return all(jdbc.sql(FoundEpisodeRow.FOUND)
                .param("words", words)
                .param("skip", (page - 1) * FoundEpisodeRow.PAGE)
                .query(FoundEpisodeRow.class));
    }
}
