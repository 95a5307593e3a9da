package org.breakwater.mash.desk.reach;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Done;
import org.breakwater.mash.model.ReachCheckRow;
import org.breakwater.mash.model.ReachChecks;
import org.breakwater.mash.model.Sending;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The look before something goes out, and the second person's word where one is needed. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ChecksController {

    private final Desk desk;
    private final ReachChecks checks;
    private final WhoIsReached reached;

    ChecksController(Desk desk, ReachChecks checks, WhoIsReached reached) {
        this.desk = desk;
        this.checks = checks;
        this.reached = reached;
    }

    @PostMapping("/desk/reach/{id}/checks")
    Screen ask(@PathVariable UUID id, SendForm form, Actor.Person who) {
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(
                reached.find(contact, form.whom()))) {
            case Bad<Sending>(var problems) ->
                new Desk.Answer.Show(
                        reached.page(who, contact, RuleForm.at(contact.version()), form, Snag.of(problems)));
            case Good<Sending>(var sending) -> {
                var kept = checks.keep(who, contact, sending, reached.weigh(contact, sending));
                yield new Desk.Answer.Did(
                        new Done.Yes(),
                        "/desk/reach/" + id + "/checks/" + kept,
                        attempt -> reached.page(who, contact, RuleForm.at(contact.version()), form, Snag.none()));
            }
        });
    }

    @GetMapping("/desk/reach/{id}/checks/{check}")
    Screen look(@PathVariable UUID id, @PathVariable UUID check, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened a safe contact check",
                contact -> find(contact, check)
                        .<Screen>map(row -> page(who, contact, row, AgreeForm.EMPTY, Snag.none()))
                        .orElse(Mishap.NOT_FOUND));
    }

    @PostMapping("/desk/reach/{id}/checks/{check}")
    Screen agree(@PathVariable UUID id, @PathVariable UUID check, AgreeForm form, Actor.Person who) {
        return desk.actOn(who, id, contact -> find(contact, check), (contact, row) -> switch (form.check()) {
            case Bad<AgreeForm.Said>(var problems) ->
                new Desk.Answer.Show(page(who, contact, row, form, Snag.of(problems)));
            case Good<AgreeForm.Said>(var said) ->
                new Desk.Answer.Did(
                        checks.answer(
                                who, contact, row, said.agrees(), said.words(), reached.weigh(contact, row.sending())),
                        "/desk/reach/" + id + "/checks/" + check,
                        attempt -> page(
                                who, contact, row, form, desk.snag(contact, attempt, "agrees", contact.version())));
        });
    }

    private Optional<ReachCheckRow> find(ContactRow contact, UUID check) {
        return checks.of(contact.id()).stream()
                .filter(row -> row.id().equals(check))
                .findFirst();
    }

    private CheckPage page(Actor.Person who, ContactRow contact, ReachCheckRow row, AgreeForm form, Snag snag) {
        var now = reached.weigh(contact, row.sending());
        return new CheckPage(contact, row, now, row.askedBy().equals(who.id().value()), form, snag);
    }
}
