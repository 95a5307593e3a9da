package org.breakwater.pathways.allegations.cases.earliercases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries;
import org.breakwater.pathways.allegations.lifecycle.AllegationsDesk;
import org.breakwater.pathways.allegations.lifecycle.RecordingMoves;
import org.breakwater.pathways.allegations.subjects.OtherCaseRow;
import org.breakwater.pathways.allegations.subjects.Subjects;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Cases with the same or a like name: the same person, or another. */
@Controller
@RequestMapping("/allegations/cases/{allegationCase}/earlier-cases")
@For({Role.LADO, Role.LADO_ADMINISTRATOR})
class EarlierCasesController {

    private final AllegationsDesk desk;
    private final AllegationEntries entries;
    private final Subjects subjects;

    EarlierCasesController(AllegationsDesk desk, AllegationEntries entries, Subjects subjects) {
        this.desk = desk;
        this.entries = entries;
        this.subjects = subjects;
    }

    @GetMapping
    Screen ask(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened earlier allegations cases",
                seen -> new EarlierCasesPage(seen, others(allegationCase), EarlierCaseForm.EMPTY, Rejection.none()));
    }

    @PostMapping
    Screen decide(@PathVariable UUID allegationCase, EarlierCaseForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(
                who, allegationCase, seen -> Optional.of(others(allegationCase)), (seen, rows) -> switch (form.check(
                        rows)) {
                    case Bad(var problems) ->
                        new Answer.Show(new EarlierCasesPage(seen, rows, form, Rejection.of(problems)));
                    case Good(var decided) ->
                        new Answer.Did(
                                entries.write(
                                        who,
                                        seen,
                                        version,
                                        RecordingMoves.SAME_SUBJECT,
                                        decided.inWords(),
                                        () -> subjects.decide(
                                                who,
                                                allegationCase,
                                                decided.other().id(),
                                                decided.same(),
                                                decided.why())),
                                seen.path(),
                                attempt -> new EarlierCasesPage(
                                        seen, rows, form, desk.snag(seen, attempt, "other", version)));
                });
    }

    private List<OtherCaseRow> others(UUID allegationCase) {
        return subjects.othersLike(
                allegationCase, subjects.of(allegationCase).getFirst().details());
    }
}
