package org.breakwater.casework.find;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Is this child known, and who is the case allocated to? The search box is at the top of every page of the desk. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class FindController {

    private final ActorTransactions acting;
    private final Find find;

    FindController(ActorTransactions acting, Find find) {
        this.acting = acting;
        this.find = find;
    }

    @GetMapping("/find")
    Screen ask() {
        return new FindPage("", Optional.empty(), false, List.of());
    }

    /** A POST, so that no name appears in a URL. */
    @PostMapping("/find")
    @ChangesNothing
    Screen find(FindForm form, Actor.Person who) {
        return switch (form.check()) {
            case Bad<String>(var problems) -> new FindPage(form.find(), Optional.empty(), false, problems);
            case Good<String>(var typed) ->
                acting.looking(
                        who,
                        () -> new FindPage(
                                typed,
                                Optional.of(find.find(who, typed)),
                                who.role() != Role.CONTACT_OFFICER,
                                List.of()));
        };
    }
}
