package org.breakwater.pathways.allegations.cases.closingsummary;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.cases.closingsummary.ClosingSummaryForm.Asked;
import org.breakwater.pathways.allegations.cases.closingsummary.ClosingSummaryForm.Change;
import org.breakwater.pathways.allegations.closing.ClosingAnswer;
import org.breakwater.pathways.allegations.closing.ClosingSummaries;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries;
import org.breakwater.pathways.allegations.lifecycle.AllegationStep;
import org.breakwater.pathways.allegations.lifecycle.AllegationsDesk;
import org.breakwater.pathways.allegations.lifecycle.RecordingMoves;
import org.breakwater.pathways.allegations.records.AllegationsCase;
import org.breakwater.pathways.allegations.records.AllegationsCases;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is said of a case before it is concluded, and corrected afterwards. */
@Controller
@RequestMapping("/allegations/cases/{allegationCase}/closing-summary")
@For({Role.LADO, Role.LADO_ADMINISTRATOR})
class ClosingSummaryController {

    private final AllegationsDesk desk;
    private final AllegationsCases cases;
    private final AllegationEntries entries;
    private final ClosingSummaries summaries;

    ClosingSummaryController(
            AllegationsDesk desk, AllegationsCases cases, AllegationEntries entries, ClosingSummaries summaries) {
        this.desk = desk;
        this.cases = cases;
        this.entries = entries;
        this.summaries = summaries;
    }

    @GetMapping
    Screen ask(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened the closing summary of an allegations case",
                seen -> page(
                        seen,
                        cases.find(allegationCase).orElseThrow(),
                        ClosingSummaryForm.of(summaries.of(allegationCase)),
                        Rejection.none()));
    }

    @PostMapping
    Screen save(@PathVariable UUID allegationCase, ClosingSummaryForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, seen -> cases.find(allegationCase), (seen, record) -> {
            var asked = new Asked(
                    ClosingSummaries.partsOf(record), summaries.of(allegationCase), seen.isClosed(), desk.today());
            return switch (form.check(asked)) {
                case Bad(var problems) -> new Answer.Show(page(seen, record, form, Rejection.of(problems)));
                case Good(var change) ->
                    new Answer.Did(
                            entries.write(
                                    who,
                                    seen,
                                    version,
                                    seen.isClosed() ? RecordingMoves.CLOSING_CORRECTED : RecordingMoves.CLOSING_SUMMARY,
                                    inWords(change),
                                    () -> summaries.record(who, allegationCase, change.answers())),
                            seen.path(),
                            attempt -> page(seen, record, form, desk.snag(seen, attempt, "answer1", version)));
            };
        });
    }

    /** For the chronology. */
    private static String inWords(Change change) {
        var answers = ClosingAnswer.inWords(change.answers());
        return change.why().isEmpty() ? answers : "Reason: " + change.why() + "\n" + answers;
    }

    private static ClosingSummaryPage page(
            PathwayCase<AllegationStep> seen, AllegationsCase record, ClosingSummaryForm form, Rejection snag) {
        var move = seen.isClosed() ? RecordingMoves.CLOSING_CORRECTED : RecordingMoves.CLOSING_SUMMARY;
        return new ClosingSummaryPage(
                seen, ClosingSummaries.partsOf(record), move.from().contains(seen.step()), form, snag);
    }
}
