package org.breakwater.mash.desk.strategy;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.Actor;
import org.breakwater.access.Agencies;
import org.breakwater.access.AgencyReaders;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Desk.Attempt;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.Calling;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Discussions;
import org.breakwater.mash.model.Done;
import org.breakwater.mash.model.StrategyCalls;
import org.breakwater.mash.model.StrategyRow;
import org.breakwater.mash.model.WhoTold;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Strategy discussions of a contact: called, or considered and not called. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class StrategyController {

    private final Desk desk;
    private final Calling calling;
    private final StrategyCalls calls;
    private final Discussions discussions;
    private final Agencies agencies;
    private final AgencyReaders readers;
    private final WhoTold whoTold;

    StrategyController(
            Desk desk,
            Calling calling,
            StrategyCalls calls,
            Discussions discussions,
            Agencies agencies,
            AgencyReaders readers,
            WhoTold whoTold) {
        this.desk = desk;
        this.calling = calling;
        this.calls = calls;
        this.discussions = discussions;
        this.agencies = agencies;
        this.readers = readers;
        this.whoTold = whoTold;
    }

    @GetMapping("/desk/strategy/{id}")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return desk.show(who, id, "opened the strategy discussions", contact -> page(contact, "", Snag.none()));
    }

    /** The first press shows who will be emailed; only the second one calls. */
    @PostMapping("/desk/strategy/{id}/call")
    Screen call(@PathVariable UUID id, CallForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        if (!form.isConfirmed()) {
            return desk.show(who, id, "opened the strategy discussions", contact -> confirm(contact, version, form));
        }
        return tell(id, form, who, "main", (contact, how) -> calling.call(who, contact, version, how));
    }

    private StrategyPage confirm(ContactRow contact, int version, CallForm form) {
        if (contact.version() != version) {
            return page(contact, "", desk.snag(contact, new Attempt.TooLate(), "main", version))
                    .typed(form.how());
        }
        return switch (form.check(whoTold.isGivenAwayBy(contact.id()))) {
            case Bad(var problems) -> page(contact, "", Snag.of(problems)).typed(form.how());
            case Good(var how) -> page(contact, "", Snag.none()).typed(how).toConfirm();
        };
    }

    @PostMapping("/desk/strategy/{id}/how")
    Screen sayHow(@PathVariable UUID id, CallForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return tell(id, form, who, "how", (contact, how) -> calls.sayHow(who, contact, version, how));
    }

    /** @param field where a refusal is shown */
    private Screen tell(
            UUID id, CallForm form, Actor.Person who, String field, BiFunction<ContactRow, String, Done> act) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(whoTold.isGivenAwayBy(id))) {
            case Bad(var problems) ->
                new Desk.Answer.Show(page(contact, "", Snag.of(problems)).typed(form.how()));
            case Good(var how) ->
                new Desk.Answer.Did(
                        act.apply(contact, how),
                        "/desk/strategy/" + id,
                        attempt -> page(contact, "", desk.snag(contact, attempt, field, version))
                                .typed(form.how()));
        });
    }

    @PostMapping("/desk/strategy/{id}/consider")
    Screen consider(@PathVariable UUID id, WhyForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(page(contact, form.why(), Snag.of(problems)));
            case Good(var why) ->
                new Desk.Answer.Did(
                        calling.consider(who, contact, version, why),
                        "/desk/strategy/" + id,
                        attempt -> page(contact, form.why(), desk.snag(contact, attempt, "why", version)));
        });
    }

    private StrategyPage page(ContactRow contact, String why, Snag snag) {
        var all = discussions.of(contact.id());
        return new StrategyPage(
                contact,
                all,
                calling.whom(contact),
                agencies,
                readers.of(contact.id()),
                new WhyForm(String.valueOf(contact.version()), why),
                all.stream()
                        .filter(StrategyRow::isOpen)
                        .map(StrategyRow::how)
                        .findFirst()
                        .orElse(""),
                false,
                snag);
    }
}
