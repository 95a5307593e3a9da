package org.breakwater.training;

import org.breakwater.access.ForEveryone;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The course catalogue, public, with filters and search. */
@Controller
@ForEveryone
class TrainingController {

    private final Catalogue catalogue;

    TrainingController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/training")
    Screen courses(TrainingForm form) {
        return new TrainingPage(form, form.of(catalogue.courses()));
    }
}
