package org.breakwater.training.needs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.certificates.Certificates;
import org.breakwater.training.office.courselinks.CourseLinks;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells anyone which courses they need; it stores none of their answers. */
@Controller
@ForEveryone
class NeedsController {

    private final Catalogue catalogue;
    private final CourseLinks courseLinks;
    private final ActorTransactions acting;
    private final ProvenLearner provenLearner;
    private final Certificates certificates;

    NeedsController(
            Catalogue catalogue,
            CourseLinks courseLinks,
            ActorTransactions acting,
            ProvenLearner provenLearner,
            Certificates certificates) {
        this.catalogue = catalogue;
        this.courseLinks = courseLinks;
        this.acting = acting;
        this.provenLearner = provenLearner;
        this.certificates = certificates;
    }

    @GetMapping("/training/needs")
    Screen needs(NeedsForm form, VisitorBrowser browser) {
        if (!form.isAsked()) {
            return page(form, Optional.empty(), List.of());
        }
        return switch (form.check(catalogue)) {
            case Bad<CoursesNeeded>(var problems) -> page(form, Optional.empty(), problems);
            case Good<CoursesNeeded>(var coursesNeeded) ->
                page(form, Optional.of(coursesNeeded.having(onRecord(browser))), List.of());
        };
    }

    /** What a learner who proved their address has on their record; nothing of others. */
    private Set<String> onRecord(VisitorBrowser browser) {
        return provenLearner
                .ifProven(browser, email -> certificates.ownInDate())
                .orElse(Set.of());
    }

    private NeedsPage page(NeedsForm form, Optional<CoursesNeeded> needs, List<Problem> problems) {
        return new NeedsPage(
                form,
                catalogue.kinds(),
                catalogue.duties(),
                catalogue.courses(),
                needs.map(CoursesNeeded::toDo),
                needs.map(CoursesNeeded::have).orElse(List.of()),
                needs.isPresent() ? acting.looking(new Actor.Visitor(), courseLinks::takenHere) : Set.of(),
                problems);
    }
}
