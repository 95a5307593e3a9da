package org.breakwater.mash.advice;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Advice to professionals: recorded, searched, turned into a contact. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class AdviceController {

    private static final String LIST = "/desk/advice";

    private final ActorTransactions acting;
    private final AdviceRecords given;
    private final AuditLog audit;
    private final Clock clock;

    AdviceController(ActorTransactions acting, AdviceRecords given, AuditLog audit, Clock clock) {
        this.acting = acting;
        this.given = given;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/desk/advice")
    Screen list(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = InputParser.page(page);
        return acting.looking(who, () -> new AdvicePage(given.latest(who, number), number));
    }

    @GetMapping("/desk/advice/record")
    Screen ask(Actor.Person who) {
        return new RecordAdvicePage(RecordAdviceForm.empty(who.name()), List.of());
    }

    @PostMapping("/desk/advice/record")
    Screen record(RecordAdviceForm form, Actor.Person who) {
        return switch (form.check(clock.instant())) {
            case Bad<Advice>(var problems) -> new RecordAdvicePage(form, problems);
            case Good<Advice>(var advice) -> {
                acting.as(who, () -> given.record(who, advice));
                yield redirect(LIST + "/" + advice.id());
            }
        };
    }

    @GetMapping("/desk/advice/{advice}")
    Screen one(@PathVariable UUID advice, Actor.Person who) {
        return acting.looking(
                who,
                () -> given.find(advice)
                        .<Screen>map(row -> {
                            audit.record(who.id(), who.roleName(), "opened advice", "advice:" + advice, "");
                            return new AdviceRecordPage(row);
                        })
                        .orElseGet(() -> refused(who, advice, "opened advice")));
    }

    @PostMapping("/desk/advice/{advice}/contact")
    Screen makeContact(@PathVariable UUID advice, Actor.Person who) {
        return acting.as(who, () -> {
            Optional<UUID> contact = given.makeContact(who, advice);
            return contact.<Screen>map(id -> redirect("/desk/contact/" + id))
                    .orElseGet(() -> refused(who, advice, "record advice as a contact"));
        });
    }

    private Screen refused(Actor.Person who, UUID advice, String what) {
        audit.refused(who.id(), who.roleName(), what, "advice:" + advice, "");
        return FailedRequest.NOT_FOUND;
    }
}
