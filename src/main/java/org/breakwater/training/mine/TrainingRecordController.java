package org.breakwater.training.mine;

import java.time.Clock;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.PublicUrl;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.certificates.Certificates;
import org.breakwater.training.evaluate.EvaluationRow;
import org.breakwater.training.evaluate.Evaluations;
import org.breakwater.training.externaltraining.ExternalTraining;
import org.breakwater.training.externaltraining.ExternalTrainingRow;
import org.breakwater.training.learners.LearnerRow;
import org.breakwater.training.learners.Learners;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.web.Paper;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A learner downloads their training record. */
@Controller
@ForEveryone
class TrainingRecordController {

    private final ProvenLearner provenLearner;
    private final Evaluations evaluations;
    private final Learners learners;
    private final Certificates certificates;
    private final ExternalTraining externalTraining;
    private final Catalogue catalogue;
    private final Paper paper;
    private final PublicUrl address;
    private final Clock clock;

    TrainingRecordController(
            ProvenLearner provenLearner,
            Evaluations evaluations,
            Learners learners,
            Certificates certificates,
            ExternalTraining externalTraining,
            Catalogue catalogue,
            Paper paper,
            PublicUrl address,
            Clock clock) {
        this.provenLearner = provenLearner;
        this.evaluations = evaluations;
        this.learners = learners;
        this.certificates = certificates;
        this.externalTraining = externalTraining;
        this.catalogue = catalogue;
        this.paper = paper;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/training/mine/record.pdf")
    Screen record(VisitorBrowser browser) {
        return paper.drawn(provenLearner.show(browser, "/training/mine", this::page), TrainingRecordPage.class);
    }

    private TrainingRecordPage page(String email) {
        var been = evaluations.own().stream().filter(EvaluationRow::wasThere).toList();
        var name = learners.own().map(LearnerRow::name).orElse(email);
        return new TrainingRecordPage(
                name,
                email,
                been,
                certificates.own(),
                externalTraining.own().stream()
                        .filter(ExternalTrainingRow::counts)
                        .toList(),
                catalogue,
                address.ofThisHouse(),
                clock.instant(),
                paper.stylesheet());
    }
}
