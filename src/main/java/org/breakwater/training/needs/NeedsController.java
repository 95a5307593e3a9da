package org.breakwater.training.needs;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.ForEveryone;
import org.breakwater.training.Catalogue;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells anybody which courses they need; it keeps nothing of what they answer. */
@Controller
@ForEveryone
class NeedsController {

    private final Catalogue catalogue;

    NeedsController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/training/needs")
    Screen needs(NeedsForm form) {
        if (!form.isAsked()) {
            return page(form, Optional.empty(), List.of());
        }
        return switch (form.check(catalogue)) {
            case Bad<Needs>(var problems) -> page(form, Optional.empty(), problems);
            case Good<Needs>(var needs) -> page(form, Optional.of(needs), List.of());
        };
    }

    private NeedsPage page(NeedsForm form, Optional<Needs> needs, List<Problem> problems) {
        return new NeedsPage(
                form,
                catalogue.kinds(),
                catalogue.duties(),
                catalogue.courses(),
                needs.map(Needs::toDo),
                needs.map(Needs::have).orElse(List.of()),
                problems);
    }
}
