package org.breakwater.training.mine;

import java.time.Clock;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.AfterRow;
import org.breakwater.training.model.Certificates;
import org.breakwater.training.model.CompletionRow;
import org.breakwater.training.model.Completions;
import org.breakwater.training.model.Evaluations;
import org.breakwater.training.model.LearnerRow;
import org.breakwater.training.model.Learners;
import org.breakwater.training.model.OurAddress;
import org.breakwater.training.prove.Proven;
import org.breakwater.web.Download;
import org.breakwater.web.Mishap;
import org.breakwater.web.Paper;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A learner takes along what they learned, as one file. */
@Controller
@ForEveryone
class RecordController {

    private final Proven proven;
    private final Evaluations evaluations;
    private final Learners learners;
    private final Certificates certificates;
    private final Completions completions;
    private final Catalogue catalogue;
    private final Paper paper;
    private final OurAddress address;
    private final Clock clock;

    RecordController(
            Proven proven,
            Evaluations evaluations,
            Learners learners,
            Certificates certificates,
            Completions completions,
            Catalogue catalogue,
            Paper paper,
            OurAddress address,
            Clock clock) {
        this.proven = proven;
        this.evaluations = evaluations;
        this.learners = learners;
        this.certificates = certificates;
        this.completions = completions;
        this.catalogue = catalogue;
        this.paper = paper;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/training/mine/record.pdf")
    Screen record(Browser browser) {
        return proven.show(
                browser,
                "/training/mine",
                email -> paper.printed(page(email))
                        .<Screen>map(pdf -> new Download(pdf, Paper.TYPE))
                        .orElse(Mishap.NOT_FOUND));
    }

    private RecordPage page(String email) {
        var been = evaluations.own().stream().filter(AfterRow::wasThere).toList();
        var name = learners.own().map(LearnerRow::name).orElse(email);
        return new RecordPage(
                name,
                email,
                been,
                certificates.own(),
                completions.own().stream().filter(CompletionRow::counts).toList(),
                catalogue,
                address.ofThisHouse(),
                clock.instant(),
                paper.stylesheet());
    }
}
