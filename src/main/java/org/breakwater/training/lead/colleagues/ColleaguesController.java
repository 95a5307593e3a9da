package org.breakwater.training.lead.colleagues;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.lead.ColleagueForm;
import org.breakwater.training.lead.LedOrganisation;
import org.breakwater.training.learners.LearnerRow;
import org.breakwater.training.learners.Learners;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A lead changes the data of a colleague without an address; people with one change it themselves. */
@Controller
@ForEveryone
@RequestMapping("/training/lead/{organisation}/colleagues/{colleague}")
class ColleaguesController {

    private final LedOrganisation ledOrganisation;
    private final Learners learners;
    private final Catalogue catalogue;

    ColleaguesController(LedOrganisation ledOrganisation, Learners learners, Catalogue catalogue) {
        this.ledOrganisation = ledOrganisation;
        this.learners = learners;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen one(@PathVariable UUID organisation, @PathVariable UUID colleague, VisitorBrowser browser) {
        return ledOrganisation.show(
                browser,
                organisation,
                (row, email) -> theirs(
                        organisation,
                        colleague,
                        person -> new ColleaguePage(row, person, catalogue, ColleagueForm.of(person), List.of())));
    }

    @PostMapping
    Screen change(
            @PathVariable UUID organisation, @PathVariable UUID colleague, ColleagueForm form, VisitorBrowser browser) {
        return ledOrganisation.act(
                browser,
                organisation,
                (row, email) -> theirs(organisation, colleague, person -> switch (form.check()) {
                    case Bad<ColleagueForm.Answers>(var problems) ->
                        new ColleaguePage(row, person, catalogue, form, problems);
                    case Good<ColleagueForm.Answers>(var said) -> {
                        learners.change(person.id(), said.name(), said.job(), catalogue.known(said.duties()));
                        yield redirect(LedOrganisation.pathOf(organisation));
                    }
                }));
    }

    private Screen theirs(UUID organisation, UUID colleague, Function<LearnerRow, Screen> screen) {
        return learners.of(organisation).stream()
                .filter(one -> one.id().equals(colleague) && one.email() == null)
                .findFirst()
                .map(screen)
                .orElse(FailedRequest.NOT_FOUND);
    }
}
