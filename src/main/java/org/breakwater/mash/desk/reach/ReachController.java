package org.breakwater.mash.desk.reach;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.desk.ring.ToBeRung;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.EndingReachRules;
import org.breakwater.mash.model.ReachRuleRow;
import org.breakwater.mash.model.ReachRules;
import org.breakwater.mash.model.WhoTold;
import org.breakwater.people.PersonRow;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How the people of a contact may be reached: the rules, and how they end. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ReachController {

    private final Desk desk;
    private final ReachRules rules;
    private final EndingReachRules ending;
    private final WhoIsReached reached;
    private final WhoTold whoTold;
    private final ToBeRung toBeRung;

    ReachController(
            Desk desk,
            ReachRules rules,
            EndingReachRules ending,
            WhoIsReached reached,
            WhoTold whoTold,
            ToBeRung toBeRung) {
        this.desk = desk;
        this.rules = rules;
        this.ending = ending;
        this.reached = reached;
        this.whoTold = whoTold;
        this.toBeRung = toBeRung;
    }

    @GetMapping("/desk/reach/{id}")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened safe contact",
                contact -> reached.page(who, contact, RuleForm.at(contact.version()), SendForm.empty(), Snag.none()));
    }

    @PostMapping("/desk/reach/{id}")
    Screen set(@PathVariable UUID id, RuleForm form, Actor.Person who) {
        return desk.actOn(who, id, Optional::of, (contact, same) -> {
            var person = reached.find(contact, form.person());
            return switch (form.check(person.isPresent(), whoTold.isGivenAwayBy(id))) {
                case Bad<ReachRules.Told>(var problems) ->
                    new Desk.Answer.Show(reached.page(who, contact, form, SendForm.empty(), Snag.of(problems)));
                case Good<ReachRules.Told>(var told) -> set(who, contact, form, person.orElseThrow(), told);
            };
        });
    }

    private Desk.Answer set(
            Actor.Person who, ContactRow contact, RuleForm form, PersonRow person, ReachRules.Told told) {
        var version = Versions.read(form.version());
        return new Desk.Answer.Did(
                rules.set(who, contact, version, person, told),
                toBeRung.next(contact.id(), "/desk/reach/" + contact.id()),
                attempt -> reached.page(
                        who,
                        contact,
                        form.anew(contact.version()),
                        SendForm.empty(),
                        desk.snag(contact, attempt, "person", version)));
    }

    @GetMapping("/desk/reach/{id}/rules/{rule}")
    Screen look(@PathVariable UUID id, @PathVariable UUID rule, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened a safe contact rule",
                contact -> find(contact, rule)
                        .<Screen>map(row -> page(who, contact, row, EndForm.EMPTY, Snag.none()))
                        .orElse(Mishap.NOT_FOUND));
    }

    @PostMapping("/desk/reach/{id}/rules/{rule}")
    Screen end(@PathVariable UUID id, @PathVariable UUID rule, EndForm form, Actor.Person who) {
        return desk.actOn(who, id, contact -> find(contact, rule), (contact, row) -> switch (form.check(row)) {
            case Bad<EndForm.Said>(var problems) ->
                new Desk.Answer.Show(page(who, contact, row, form, Snag.of(problems)));
            case Good<EndForm.Said>(var said) ->
                new Desk.Answer.Did(
                        said.ends()
                                ? ending.end(who, contact, row, said.why())
                                : ending.keep(who, contact, row, said.why()),
                        toBeRung.next(id, "/desk/reach/" + id),
                        attempt ->
                                page(who, contact, row, form, desk.snag(contact, attempt, "why", contact.version())));
        });
    }

    private Optional<ReachRuleRow> find(ContactRow contact, UUID rule) {
        return rules.of(contact.id()).stream()
                .filter(row -> row.id().equals(rule))
                .findFirst();
    }

    private static RulePage page(Actor.Person who, ContactRow contact, ReachRuleRow row, EndForm form, Snag snag) {
        return new RulePage(contact, row, who.id().value().equals(row.endAskedBy()), form, snag);
    }
}
