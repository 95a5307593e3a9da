package org.breakwater.training.mine.elsewhere;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.documents.shelves.Chosen;
import org.breakwater.documents.shelves.Shelves;
import org.breakwater.time.Calendars;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.Completions;
import org.breakwater.training.model.Learners;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.training.model.Papers;
import org.breakwater.training.prove.Proven;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.breakwater.web.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Someone says what they learned at another place. */
@Controller
@ForEveryone
@RequestMapping(ElsewhereController.ADDRESS)
class ElsewhereController implements TakesFiles {

    static final String ADDRESS = "/training/mine/elsewhere";

    private static final Problem TOLD_ALREADY = new Problem("on", "You have already told us about this");

    private final Proven proven;
    private final Learners learners;
    private final Newcomers newcomers;
    private final Completions completions;
    private final Papers papers;
    private final Shelves shelves;
    private final Catalogue catalogue;
    private final Clock clock;

    ElsewhereController(
            Proven proven,
            Learners learners,
            Newcomers newcomers,
            Completions completions,
            Papers papers,
            Shelves shelves,
            Catalogue catalogue,
            Clock clock) {
        this.proven = proven;
        this.learners = learners;
        this.newcomers = newcomers;
        this.completions = completions;
        this.papers = papers;
        this.shelves = shelves;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public long mostBytes() {
        return MOST_BYTES_OF_ONE;
    }

    @GetMapping
    Screen said(Browser browser) {
        return proven.show(browser, ADDRESS, email -> page(ElsewhereForm.empty(), List.of(), List.of()));
    }

    @PostMapping
    Screen say(
            ElsewhereForm form,
            @RequestParam(name = Chosen.FIELD, required = false) @Nullable List<MultipartFile> files,
            Browser browser) {
        var paper = shelves.look(files);
        return proven.act(browser, ADDRESS, email -> switch (form.check(
                catalogue.find(form.course()).isPresent(),
                learners.own().isPresent(),
                clock.instant().atZone(Calendars.LONDON).toLocalDate(),
                paper)) {
            case Bad<Completions.Said>(var problems) -> page(form, List.of(), problems);
            case Good<Completions.Said>(var said) ->
                papers.full(said, paper)
                        .<Screen>map(why -> page(form, List.of(), List.of(new Problem(Chosen.FIELD, why))))
                        .orElseGet(() -> say(form, said, paper, email));
        });
    }

    private Screen say(ElsewhereForm form, Completions.Said said, Chosen paper, String email) {
        return switch (newcomers.of(form, email)) {
            case Newcomers.Who.Asked(var asking, var found, var problem) ->
                page(
                        asking,
                        found,
                        Stream.concat(Stream.of(problem), paper.again().stream())
                                .toList());
            case Newcomers.Who.Known(var learner) ->
                papers.say(learner, email, said, paper)
                        ? redirect(ADDRESS)
                        : page(form, List.of(), List.of(TOLD_ALREADY));
        };
    }

    /** Only their own are among those that they see. */
    @GetMapping("/{completion}/paper")
    Screen paper(@PathVariable UUID completion, Browser browser) {
        return proven.show(
                browser,
                ADDRESS,
                email -> papers.open(new Actor.Visitor(), completion)
                        .<Screen>map(file -> file)
                        .orElse(Mishap.NOT_FOUND));
    }

    private ElsewherePage page(ElsewhereForm form, List<OrganisationRow> found, List<Problem> problems) {
        var rows = completions.own();
        return new ElsewherePage(rows, papers.of(rows), learners.own().isPresent(), form, found, catalogue, problems);
    }
}
