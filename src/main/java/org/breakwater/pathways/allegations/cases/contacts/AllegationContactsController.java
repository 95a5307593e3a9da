package org.breakwater.pathways.allegations.cases.contacts;

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
import org.breakwater.pathways.allegations.lifecycle.RecordingMoves;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who was told what, and calls and messages: an entry each. */
@Controller
@RequestMapping("/allegations/cases/{allegationCase}/contacts")
@For({Role.LADO, Role.LADO_ADMINISTRATOR})
class AllegationContactsController {

    private final AllegationsDesk desk;
    private final AllegationEntries entries;
    private final Following following;

    AllegationContactsController(AllegationsDesk desk, AllegationEntries entries, Following following) {
        this.desk = desk;
        this.entries = entries;
        this.following = following;
    }

    @GetMapping
    Screen ask(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened the contacts of an allegations case",
                seen -> new AllegationContactsPage(
                        seen, following.contacts(allegationCase), AllegationContactForm.EMPTY, Rejection.none()));
    }

    @PostMapping
    Screen record(@PathVariable UUID allegationCase, AllegationContactForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(
                who,
                allegationCase,
                seen -> Optional.of(following.contacts(allegationCase)),
                (seen, rows) -> switch (form.check(desk.today())) {
                    case Bad(var problems) ->
                        new Answer.Show(new AllegationContactsPage(seen, rows, form, Rejection.of(problems)));
                    case Good(var contact) ->
                        new Answer.Did(
                                entries.write(
                                        who,
                                        seen,
                                        version,
                                        RecordingMoves.CONTACT,
                                        contact.inWords(),
                                        () -> following.record(who, allegationCase, contact)),
                                seen.path(),
                                attempt -> new AllegationContactsPage(
                                        seen, rows, form, desk.snag(seen, attempt, "kind", version)));
                });
    }
}
