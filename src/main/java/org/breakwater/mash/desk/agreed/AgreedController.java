package org.breakwater.mash.desk.agreed;

import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.AgreedRow;
import org.breakwater.mash.model.Agreements;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.breakwater.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was agreed in strategy discussions: what is not done yet, and the word that it is. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class AgreedController {

    private final Desk desk;
    private final Acting acting;
    private final Agreements agreements;
    private final AuditLog audit;

    AgreedController(Desk desk, Acting acting, Agreements agreements, AuditLog audit) {
        this.desk = desk;
        this.acting = acting;
        this.agreements = agreements;
        this.audit = audit;
    }

    @GetMapping("/desk/agreed")
    Screen toDo(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = Typed.page(page);
        return acting.looking(who, () -> {
            var rows = agreements.open(number);
            var shown = rows.stream()
                    .map(row -> "contact:" + row.contactId())
                    .distinct()
                    .toList();
            audit.record(who.id(), who.roleName(), "viewed the outstanding actions", shown, "");
            return new ToDoPage(rows, number, agreements.today());
        });
    }

    @GetMapping("/desk/agreed/{id}/{action}")
    Screen one(@PathVariable UUID id, @PathVariable UUID action, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened an agreed action",
                contact -> agreements
                        .find(id, action)
                        .<Screen>map(row -> page(contact, row, SaidForm.empty(contact.version()), Snag.none()))
                        .orElse(Mishap.NOT_FOUND));
    }

    @PostMapping("/desk/agreed/{id}/{action}/done")
    Screen done(@PathVariable UUID id, @PathVariable UUID action, SaidForm form, Actor.Person who) {
        return say(id, action, form, who, true);
    }

    @PostMapping("/desk/agreed/{id}/{action}/undone")
    Screen undone(@PathVariable UUID id, @PathVariable UUID action, SaidForm form, Actor.Person who) {
        return say(id, action, form, who, false);
    }

    private Screen say(UUID id, UUID action, SaidForm form, Actor.Person who, boolean done) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, contact -> agreements.find(id, action), (contact, row) -> switch (form.check(
                !done)) {
            case Bad(var problems) -> new Desk.Answer.Show(page(contact, row, form, Snag.of(problems)));
            case Good(var words) ->
                new Desk.Answer.Did(
                        done
                                ? agreements.done(who, contact, version, row, words)
                                : agreements.undone(who, contact, version, row, words),
                        "/desk/strategy/" + id + "/" + row.strategyId(),
                        attempt -> page(
                                contact,
                                row,
                                form.at(contact.version()),
                                desk.snag(contact, attempt, "words", version)));
        });
    }

    private AgreedPage page(ContactRow contact, AgreedRow row, SaidForm form, Snag snag) {
        return new AgreedPage(contact, row, agreements.today(), form, snag);
    }
}
