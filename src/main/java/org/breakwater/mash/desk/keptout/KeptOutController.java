package org.breakwater.mash.desk.keptout;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Accounts;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.Conflicts;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** "I know these people": who has a conflict of interest works on another contact. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class KeptOutController {

    private final Desk desk;
    private final Conflicts conflicts;
    private final Accounts accounts;

    KeptOutController(Desk desk, Conflicts conflicts, Accounts accounts) {
        this.desk = desk;
        this.conflicts = conflicts;
        this.accounts = accounts;
    }

    @GetMapping("/desk/kept-out/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened conflicts of interest",
                contact -> page(who, contact, KeptOutForm.of(who.accountId()), Snag.none()));
    }

    @PostMapping("/desk/kept-out/{id}")
    Screen keepOut(@PathVariable UUID id, KeptOutForm form, Actor.Person who) {
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(page(who, contact, form, Snag.of(problems)));
            case Good(var asked) ->
                whom(who, asked.who())
                        .<Desk.Answer>map(whom -> new Desk.Answer.Did(
                                conflicts.keepOut(who, contact, whom, asked.why()),
                                whom.id().equals(who.accountId()) ? "/desk" : "/desk/kept-out/" + id,
                                attempt -> page(
                                        who, contact, form, desk.snag(contact, attempt, "who", contact.version()))))
                        .orElseGet(() -> new Desk.Answer.Show(
                                page(who, contact, form, Snag.of("who", "Select a member of staff from the list"))));
        });
    }

    @PostMapping("/desk/kept-out/{id}/let-in")
    @For(Role.MANAGER)
    Screen letIn(@PathVariable UUID id, LetInForm form, Actor.Person who) {
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(again(who, contact, form, Snag.of(problems)));
            case Good(var asked) ->
                new Desk.Answer.Did(
                        conflicts.letIn(who, contact, asked.kept(), asked.why()),
                        "/desk/kept-out/" + id,
                        attempt ->
                                again(who, contact, form, desk.snag(contact, attempt, "letInWhy", contact.version())));
        });
    }

    private Optional<ColleagueRow> whom(Actor.Person who, UUID account) {
        return colleagues(who).stream().filter(one -> one.id().equals(account)).findFirst();
    }

    private List<ColleagueRow> colleagues(Actor.Person who) {
        return who.role() == Role.MANAGER
                ? accounts.whoWorkWithRecords(who)
                : accounts.colleague(who, who.accountId()).stream().toList();
    }

    private KeptOutPage page(Actor.Person who, ContactRow contact, KeptOutForm form, Snag snag) {
        return page(who, contact, form, LetInForm.empty(), snag);
    }

    private KeptOutPage again(Actor.Person who, ContactRow contact, LetInForm back, Snag snag) {
        return page(who, contact, KeptOutForm.of(who.accountId()), back, snag);
    }

    private KeptOutPage page(Actor.Person who, ContactRow contact, KeptOutForm form, LetInForm back, Snag snag) {
        var rows = conflicts.of(contact.id());
        return new KeptOutPage(contact, rows, colleagues(who), who.role() == Role.MANAGER, form, back, snag);
    }
}
