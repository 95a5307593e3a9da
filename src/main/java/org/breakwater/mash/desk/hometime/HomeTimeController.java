package org.breakwater.mash.desk.hometime;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Clocks;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.HomeTimes;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Someone rings the school before the child goes home, and writes down what was said. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class HomeTimeController {

    private final Desk desk;
    private final HomeTimes homeTimes;
    private final Clocks clocks;
    private final Clock clock;

    HomeTimeController(Desk desk, HomeTimes homeTimes, Clocks clocks, Clock clock) {
        this.desk = desk;
        this.homeTimes = homeTimes;
        this.clocks = clocks;
        this.clock = clock;
    }

    @GetMapping("/desk/home-time/{id}")
    Screen ring(@PathVariable UUID id, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened the call before home time",
                contact -> page(contact, new RangForm(String.valueOf(contact.version()), "", ""), Snag.none()));
    }

    @PostMapping("/desk/home-time/{id}")
    Screen rang(@PathVariable UUID id, RangForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(page(contact, form, Snag.of(problems)));
            case Good(var rang) ->
                new Desk.Answer.Did(
                        homeTimes.rang(who, contact, version, rang.whom(), rang.words()),
                        "/desk/contact/" + id,
                        attempt -> page(
                                contact,
                                new RangForm(String.valueOf(contact.version()), form.whom(), form.words()),
                                desk.snag(contact, attempt, "whom", version)));
        });
    }

    private RangPage page(ContactRow contact, RangForm form, Snag snag) {
        var limit = clocks.of(contact.id()).stream()
                .filter(row -> row.rule().equals(HomeTimes.RULE) && row.isRunning())
                .findFirst();
        return new RangPage(contact, limit, clock.instant(), form, snag);
    }
}
