package org.breakwater.training.office;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.Catalogue;
import org.breakwater.training.Planning;
import org.breakwater.training.Sessions;
import org.breakwater.training.model.Materials;
import org.breakwater.training.office.OneSessionPage.NotSaved;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.breakwater.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office plans a session, from nothing or after another. */
@Controller
@For(Role.BUSINESS_MANAGER)
class PlanController {

    private final Acting acting;
    private final Catalogue catalogue;
    private final Sessions sessions;
    private final Planning planning;
    private final Halls halls;
    private final Materials materials;
    private final OneSession one;

    PlanController(
            Acting acting,
            Catalogue catalogue,
            Sessions sessions,
            Planning planning,
            Halls halls,
            Materials materials,
            OneSession one) {
        this.acting = acting;
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.planning = planning;
        this.halls = halls;
        this.materials = materials;
        this.one = one;
    }

    @GetMapping("/training/office/add")
    Screen add(@RequestParam(defaultValue = "") String like, Actor.Person who) {
        return acting.looking(who, () -> {
            var form = Typed.id(like)
                    .flatMap(sessions::find)
                    .map(row -> SessionForm.of(row, true))
                    .orElseGet(() -> SessionForm.empty(""));
            return adding(form, like, List.of());
        });
    }

    @PostMapping("/training/office/add")
    Screen plan(SessionForm form, @RequestParam(defaultValue = "") String like, Actor.Person who) {
        return acting.as(who, () -> switch (halls.check(form)) {
            case Bad<Planning.Planned>(var problems) -> adding(form, like, problems);
            case Good<Planning.Planned>(var planned) -> {
                var id = form.press();
                if (!planning.plan(who, id, form.course(), planned)) {
                    yield sentAgain(id, form, planned);
                }
                Typed.id(like).ifPresent(other -> materials.takeOver(who, other, id));
                yield redirect("/training/office/" + id);
            }
        });
    }

    private AddSessionPage adding(SessionForm form, String like, List<Problem> problems) {
        var toRead = Typed.id(like).map(materials::of).orElse(List.of()).size();
        return new AddSessionPage(form, like, toRead, catalogue.courses(), halls.offered(null), problems);
    }

    /** Whoever went back and changed it finds the session that they planned, and what they typed now. */
    private Screen sentAgain(UUID id, SessionForm form, Planning.Planned planned) {
        return one.found(
                id,
                row -> Planning.isAs(row, planned)
                        ? redirect("/training/office/" + id)
                        : one.page(
                                row,
                                form.at(row.version()),
                                CancelForm.at(row.version()),
                                NotSaved.PLANNED,
                                List.of()));
    }
}
