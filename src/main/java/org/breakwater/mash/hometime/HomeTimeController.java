package org.breakwater.mash.hometime;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Someone calls the referrer or the school before the child goes home, and records what was said. They may read the
 * referrer's number, and decide what the school is told.
 */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class HomeTimeController {

    private final ContactDesk contactDesk;
    private final HomeTimeAlerts homeTimeAlerts;
    private final CaseDeadlines caseDeadlines;
    private final Clock clock;

    HomeTimeController(
            ContactDesk contactDesk, HomeTimeAlerts homeTimeAlerts, CaseDeadlines caseDeadlines, Clock clock) {
        this.contactDesk = contactDesk;
        this.homeTimeAlerts = homeTimeAlerts;
        this.caseDeadlines = caseDeadlines;
        this.clock = clock;
    }

    @GetMapping("/desk/home-time/{id}")
    Screen ring(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened the call before the school day ends",
                contact ->
                        page(contact, new HomeTimeForm(String.valueOf(contact.version()), "", ""), Rejection.none()));
    }

    @PostMapping("/desk/home-time/{id}")
    Screen rang(@PathVariable UUID id, HomeTimeForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(contact, form, Rejection.of(problems)));
            case Good(var rang) ->
                new ContactDesk.Answer.Did(
                        homeTimeAlerts.rang(who, contact, version, rang.whom(), rang.words()),
                        "/desk/contact/" + id,
                        attempt -> page(
                                contact,
                                new HomeTimeForm(String.valueOf(contact.version()), form.whom(), form.words()),
                                contactDesk.snag(contact, attempt, "whom", version)));
        });
    }

    private HomeTimePage page(ContactRow contact, HomeTimeForm form, Rejection rejection) {
        var limit = caseDeadlines.of(contact.id()).stream()
                .filter(row -> row.rule().equals(HomeTimeAlerts.RULE) && row.isRunning())
                .findFirst();
        return new HomeTimePage(contact, limit, clock.instant(), form, rejection);
    }
}
