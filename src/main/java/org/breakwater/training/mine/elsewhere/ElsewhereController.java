package org.breakwater.training.mine.elsewhere;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.time.Calendars;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.Completions;
import org.breakwater.training.model.Learners;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.training.prove.Proven;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody says what they learned at another place. */
@Controller
@ForEveryone
@RequestMapping(ElsewhereController.ADDRESS)
class ElsewhereController {

    static final String ADDRESS = "/training/mine/elsewhere";

    private final Proven proven;
    private final Learners learners;
    private final Newcomers newcomers;
    private final Completions completions;
    private final Catalogue catalogue;
    private final Clock clock;

    ElsewhereController(
            Proven proven,
            Learners learners,
            Newcomers newcomers,
            Completions completions,
            Catalogue catalogue,
            Clock clock) {
        this.proven = proven;
        this.learners = learners;
        this.newcomers = newcomers;
        this.completions = completions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    Screen said(Browser browser) {
        return proven.show(browser, ADDRESS, email -> page(ElsewhereForm.empty(), List.of(), List.of()));
    }

    @PostMapping
    Screen say(ElsewhereForm form, Browser browser) {
        return proven.act(browser, ADDRESS, email -> switch (form.check(
                catalogue.find(form.course()).isPresent(),
                learners.own().isPresent(),
                clock.instant().atZone(Calendars.LONDON).toLocalDate())) {
            case Bad<Completions.Said>(var problems) -> page(form, List.of(), problems);
            case Good<Completions.Said>(var said) -> say(form, said, email);
        });
    }

    private Screen say(ElsewhereForm form, Completions.Said said, String email) {
        return switch (newcomers.of(form, email)) {
            case Newcomers.Who.Asked(var asking, var found, var problem) -> page(asking, found, List.of(problem));
            case Newcomers.Who.Known(var learner) ->
                completions.say(learner, email, said)
                        ? redirect(ADDRESS)
                        : page(form, List.of(), List.of(new Problem("on", "You have told us this already")));
        };
    }

    private ElsewherePage page(ElsewhereForm form, List<OrganisationRow> found, List<Problem> problems) {
        return new ElsewherePage(completions.own(), learners.own().isPresent(), form, found, catalogue, problems);
    }
}
