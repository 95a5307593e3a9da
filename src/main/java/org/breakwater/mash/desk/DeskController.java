package org.breakwater.mash.desk;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.allocation.AllocationOfSeveral;
import org.breakwater.mash.desk.filter.ListForm;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk's first page: the list, and allocating several of its contacts at once. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class DeskController {

    private final ActorTransactions acting;
    private final DeskPages pages;
    private final AllocationOfSeveral several;

    DeskController(ActorTransactions acting, DeskPages pages, AllocationOfSeveral several) {
        this.acting = acting;
        this.pages = pages;
        this.several = several;
    }

    @GetMapping("/desk")
    Screen desk(ListForm list, OutcomeForm outcome, Actor.Person who) {
        return acting.looking(who, () -> pages.after(who, list, outcome));
    }

    /** Allocates the selected contacts, and returns to the same list. */
    @PostMapping("/desk")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen allocate(ListForm list, AllocateForm form, Actor.Person who) {
        return acting.as(who, () -> switch (form.check()) {
            case Bad(var problems) -> pages.refusing(who, list, form, problems);
            case Good(var command) ->
                listed(who, command)
                        .<Screen>map(whom -> redirect(pages.filter(who, list).address()
                                + OutcomeForm.inAddress(whom.id(), several.give(who, command.ticked(), whom))))
                        .orElseGet(() -> pages.refusing(
                                who, list, form, List.of(new Problem("to", "Select someone from the list"))));
        });
    }

    private Optional<ColleagueRow> listed(Actor.Person who, AllocateForm.Command command) {
        return pages.toWhom(who).stream()
                .filter(one -> one.id().equals(command.whom()))
                .findFirst();
    }
}
