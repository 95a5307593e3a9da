package org.breakwater.pathways.allegations.cases.subject;

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
import org.breakwater.pathways.allegations.subjects.Subjects;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The details of the subject: what is right now, and what was recorded before. */
@Controller
@RequestMapping("/allegations/cases/{allegationCase}/subject")
@For({Role.LADO, Role.LADO_ADMINISTRATOR})
class SubjectController {

    private final AllegationsDesk desk;
    private final AllegationEntries entries;
    private final Subjects subjects;

    SubjectController(AllegationsDesk desk, AllegationEntries entries, Subjects subjects) {
        this.desk = desk;
        this.entries = entries;
        this.subjects = subjects;
    }

    @GetMapping
    Screen ask(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(who, allegationCase, "opened the details of the subject", seen -> {
            var rows = subjects.of(allegationCase);
            return new SubjectPage(seen, rows, SubjectForm.of(rows.getFirst().details()), Rejection.none());
        });
    }

    @PostMapping
    Screen update(@PathVariable UUID allegationCase, SubjectForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(
                who,
                allegationCase,
                seen -> Optional.of(subjects.of(allegationCase)),
                (seen, rows) -> switch (form.check(desk.today())) {
                    case Bad(var problems) ->
                        new Answer.Show(new SubjectPage(seen, rows, form, Rejection.of(problems)));
                    case Good(var details) ->
                        new Answer.Did(
                                entries.write(
                                        who,
                                        seen,
                                        version,
                                        RecordingMoves.SUBJECT,
                                        "",
                                        () -> subjects.record(who, allegationCase, details)),
                                seen.path(),
                                attempt ->
                                        new SubjectPage(seen, rows, form, desk.snag(seen, attempt, "name", version)));
                });
    }
}
