package org.breakwater.pathways.allegations.cases.actions;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.following.Following;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries;
import org.breakwater.pathways.allegations.lifecycle.AllegationsDesk;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Actions of a case: agreed with an owner and a date, and done. */
@Controller
@RequestMapping("/allegations/cases/{allegationCase}/actions")
@For({Role.LADO, Role.LADO_ADMINISTRATOR})
class AllegationActionsController {

    private final AllegationsDesk desk;
    private final AllegationEntries entries;
    private final Following following;

    AllegationActionsController(AllegationsDesk desk, AllegationEntries entries, Following following) {
        this.desk = desk;
        this.entries = entries;
        this.following = following;
    }

    @GetMapping
    Screen ask(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened the actions of an allegations case",
                seen -> new AllegationActionsPage(
                        seen,
                        following.actions(allegationCase),
                        AllegationActionForm.EMPTY,
                        desk.today(),
                        Rejection.none()));
    }

    /** Agrees one, or marks one as done: the form says which. */
    @PostMapping
    Screen record(@PathVariable UUID allegationCase, AllegationActionForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        var today = desk.today();
        return desk.actOn(
                who,
                allegationCase,
                seen -> Optional.of(following.actions(allegationCase)),
                (seen, rows) -> switch (form.check(rows, today)) {
                    case Bad(var problems) ->
                        new Answer.Show(new AllegationActionsPage(seen, rows, form, today, Rejection.of(problems)));
                    case Good(var entry) ->
                        new Answer.Did(
                                entries.write(
                                        who,
                                        seen,
                                        version,
                                        entry.move(),
                                        entry.inWords(),
                                        () -> entry.write(following, who, allegationCase)),
                                seen.path() + "/actions",
                                attempt -> new AllegationActionsPage(
                                        seen, rows, form, today, desk.snag(seen, attempt, "what", version)));
                });
    }
}
