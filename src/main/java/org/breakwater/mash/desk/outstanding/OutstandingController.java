package org.breakwater.mash.desk.outstanding;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Clocks;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.Closing;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.FollowUps;
import org.breakwater.mash.model.Outstanding;
import org.breakwater.mash.model.OutstandingDeadlines;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.breakwater.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is outstanding: on one contact, and on all that are closed. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class OutstandingController {

    private final Desk desk;
    private final Acting acting;
    private final Outstanding outstanding;
    private final FollowUps followUps;
    private final Closing closing;
    private final Clocks clocks;
    private final AuditLog audit;
    private final Clock clock;

    OutstandingController(
            Desk desk,
            Acting acting,
            Outstanding outstanding,
            FollowUps followUps,
            Closing closing,
            Clocks clocks,
            AuditLog audit,
            Clock clock) {
        this.desk = desk;
        this.acting = acting;
        this.outstanding = outstanding;
        this.followUps = followUps;
        this.closing = closing;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/desk/outstanding")
    Screen all(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = Typed.page(page);
        return acting.looking(who, () -> {
            var rows = followUps.open(number);
            var shown = rows.stream()
                    .map(row -> "contact:" + row.contactId())
                    .distinct()
                    .toList();
            audit.record(who.id(), who.roleName(), "viewed what is outstanding after closing", shown, "");
            return new FollowUpsPage(rows, who.accountId(), number, clock.instant());
        });
    }

    @GetMapping("/desk/outstanding/{id}")
    Screen one(@PathVariable UUID id, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened what is outstanding",
                contact -> page(who, contact, EndForm.empty(contact.version()), Snag.none()));
    }

    @PostMapping("/desk/outstanding/{id}")
    Screen end(@PathVariable UUID id, EndForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(page(who, contact, form, Snag.of(problems)));
            case Good(var ended) ->
                new Desk.Answer.Did(
                        closing.end(who, contact, version, ended.rule(), ended.how(), ended.words()),
                        "/desk/outstanding/" + id,
                        attempt -> page(
                                who,
                                contact,
                                form.at(contact.version()),
                                desk.snag(contact, attempt, "rule", version)));
        });
    }

    private OutstandingPage page(Actor.Person who, ContactRow contact, EndForm form, Snag snag) {
        return new OutstandingPage(
                contact,
                outstanding.of(who, contact),
                followUps.of(contact.id()),
                OutstandingDeadlines.outlivingContacts(clocks.of(contact.id())),
                form,
                clock.instant(),
                snag);
    }
}
