package org.breakwater.mash.desk.asks;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.AskRow;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Outside;
import org.breakwater.mash.model.Replies;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk writes down how it asked someone who has no account here, such as another council. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class OutsideController {

    private final Desk desk;
    private final Replies replies;
    private final Outside outside;
    private final OneAsk page;
    private final Clock clock;

    OutsideController(Desk desk, Replies replies, Outside outside, OneAsk page, Clock clock) {
        this.desk = desk;
        this.replies = replies;
        this.outside = outside;
        this.page = page;
        this.clock = clock;
    }

    @PostMapping("/desk/asks/{id}/{ask}/asked")
    Screen asked(@PathVariable UUID id, @PathVariable UUID ask, AskedForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, contact -> replies.asked(id, ask), (contact, row) -> switch (form.check(
                row, clock.instant())) {
            case Bad(var problems) -> new Desk.Answer.Show(again(contact, row, form, Snag.of(problems)));
            case Good(var how) ->
                new Desk.Answer.Did(
                        outside.asked(who, contact, version, row, how),
                        "/desk/asks/" + id + "/" + ask,
                        attempt -> again(contact, row, form, desk.snag(contact, attempt, "askedWhom", version)));
        });
    }

    private Screen again(ContactRow contact, AskRow row, AskedForm form, Snag snag) {
        var now = replies.asked(contact.id(), row.id()).orElse(row);
        return page.page(contact, now).with(form.at(contact.version()), snag);
    }
}
