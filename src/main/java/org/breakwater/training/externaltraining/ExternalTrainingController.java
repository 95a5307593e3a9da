package org.breakwater.training.externaltraining;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.documents.shelves.ChosenFile;
import org.breakwater.documents.shelves.Shelves;
import org.breakwater.time.Calendars;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.learners.Learners;
import org.breakwater.training.learners.NewLearners;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Someone enters training done elsewhere. */
@Controller
@ForEveryone
@RequestMapping(ExternalTrainingController.ADDRESS)
class ExternalTrainingController implements TakesFiles {

    static final String ADDRESS = "/training/external-training";

    private static final Problem TOLD_ALREADY = new Problem("on", "You have already told us about this");

    private final ProvenLearner provenLearner;
    private final Learners learners;
    private final NewLearners newLearners;
    private final ExternalTraining externalTraining;
    private final ExternalTrainingEvidence externalTrainingEvidence;
    private final Shelves shelves;
    private final Catalogue catalogue;
    private final Clock clock;

    ExternalTrainingController(
            ProvenLearner provenLearner,
            Learners learners,
            NewLearners newLearners,
            ExternalTraining externalTraining,
            ExternalTrainingEvidence externalTrainingEvidence,
            Shelves shelves,
            Catalogue catalogue,
            Clock clock) {
        this.provenLearner = provenLearner;
        this.learners = learners;
        this.newLearners = newLearners;
        this.externalTraining = externalTraining;
        this.externalTrainingEvidence = externalTrainingEvidence;
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
    Screen said(VisitorBrowser browser) {
        return provenLearner.show(browser, ADDRESS, email -> page(ExternalTrainingForm.empty(), List.of(), List.of()));
    }

    @PostMapping
    Screen say(
            ExternalTrainingForm form,
            @RequestParam(name = ChosenFile.FIELD, required = false) @Nullable List<MultipartFile> files,
            VisitorBrowser browser) {
        var paper = shelves.look(files);
        return provenLearner.act(browser, ADDRESS, email -> switch (form.check(
                catalogue.find(form.course()).isPresent(),
                learners.own().isPresent(),
                clock.instant().atZone(Calendars.LONDON).toLocalDate(),
                paper)) {
            case Bad<ExternalTraining.Claim>(var problems) -> page(form, List.of(), problems);
            case Good<ExternalTraining.Claim>(var said) ->
                externalTrainingEvidence
                        .full(said, paper)
                        .<Screen>map(why -> page(form, List.of(), List.of(new Problem(ChosenFile.FIELD, why))))
                        .orElseGet(() -> say(form, said, paper, email));
        });
    }

    private Screen say(ExternalTrainingForm form, ExternalTraining.Claim said, ChosenFile paper, String email) {
        return switch (newLearners.of(form, form.name(), email)) {
            case NewLearners.Who.Asked(var adds, var found, var problem) ->
                page(
                        adds ? form.adding() : form,
                        found,
                        Stream.concat(Stream.of(problem), paper.again().stream())
                                .toList());
            case NewLearners.Who.Known(var learner) ->
                externalTrainingEvidence.say(learner, email, said, paper)
                        ? redirect(ADDRESS)
                        : page(form, List.of(), List.of(TOLD_ALREADY));
        };
    }

    /** Only their own are among those that they see. */
    @GetMapping("/{completion}/paper")
    Screen paper(@PathVariable UUID completion, VisitorBrowser browser) {
        return provenLearner.show(
                browser,
                ADDRESS,
                email -> externalTrainingEvidence
                        .open(new Actor.Visitor(), completion)
                        .<Screen>map(file -> file)
                        .orElse(FailedRequest.NOT_FOUND));
    }

    private ExternalTrainingPage page(ExternalTrainingForm form, List<OrganisationRow> found, List<Problem> problems) {
        var rows = externalTraining.own();
        return new ExternalTrainingPage(
                rows, externalTrainingEvidence.of(rows), learners.own().isPresent(), form, found, catalogue, problems);
    }
}
