package org.breakwater.training.office;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.office.OfficeSessionPage.NotSaved;
import org.breakwater.training.office.materials.Materials;
import org.breakwater.training.programme.SessionPlanning;
import org.breakwater.training.programme.Sessions;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office plans a session, new or as a copy. */
@Controller
@For(Role.BUSINESS_MANAGER)
class PlanSessionController {

    private final ActorTransactions acting;
    private final Catalogue catalogue;
    private final Sessions sessions;
    private final SessionPlanning planning;
    private final VenueSuggestions venueSuggestions;
    private final Materials materials;
    private final SessionPages one;

    PlanSessionController(
            ActorTransactions acting,
            Catalogue catalogue,
            Sessions sessions,
            SessionPlanning planning,
            VenueSuggestions venueSuggestions,
            Materials materials,
            SessionPages one) {
        this.acting = acting;
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.planning = planning;
        this.venueSuggestions = venueSuggestions;
        this.materials = materials;
        this.one = one;
    }

    @GetMapping("/training/office/plan-session")
    Screen add(@RequestParam(defaultValue = "") String like, Actor.Person who) {
        return acting.looking(who, () -> {
            var form = InputParser.id(like)
                    .flatMap(sessions::find)
                    .map(row -> PlanSessionForm.of(row, true))
                    .orElseGet(() -> PlanSessionForm.empty(""));
            return adding(form, like, List.of());
        });
    }

    @PostMapping("/training/office/plan-session")
    Screen plan(PlanSessionForm form, @RequestParam(defaultValue = "") String like, Actor.Person who) {
        return acting.as(who, () -> switch (venueSuggestions.check(form)) {
            case Bad<SessionPlanning.Planned>(var problems) -> adding(form, like, problems);
            case Good<SessionPlanning.Planned>(var planned) -> {
                var id = form.press();
                if (!planning.plan(who, id, form.course(), planned)) {
                    yield sentAgain(id, form, planned);
                }
                InputParser.id(like).ifPresent(other -> materials.takeOver(who, other, id));
                yield redirect("/training/office/" + id);
            }
        });
    }

    private PlanSessionPage adding(PlanSessionForm form, String like, List<Problem> problems) {
        var toRead = InputParser.id(like).map(materials::of).orElse(List.of()).size();
        return new PlanSessionPage(form, like, toRead, catalogue.courses(), venueSuggestions.offered(null), problems);
    }

    /** A user who went back and changed the form finds the session that they planned, and the new input. */
    private Screen sentAgain(UUID id, PlanSessionForm form, SessionPlanning.Planned planned) {
        return one.found(
                id,
                row -> SessionPlanning.isAs(row, planned)
                        ? redirect("/training/office/" + id)
                        : one.page(
                                row,
                                form.at(row.version()),
                                CancelSessionForm.at(row.version()),
                                NotSaved.PLANNED,
                                List.of()));
    }
}
