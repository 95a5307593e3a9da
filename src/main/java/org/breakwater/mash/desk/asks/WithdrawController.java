package org.breakwater.mash.desk.asks;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.AskRow;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Replies;
import org.breakwater.mash.model.WhoTold;
import org.breakwater.mash.model.Withdrawing;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk takes a question back. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class WithdrawController {

    private final Desk desk;
    private final Replies replies;
    private final Withdrawing withdrawing;
    private final WhoTold whoTold;
    private final OneAsk page;

    WithdrawController(Desk desk, Replies replies, Withdrawing withdrawing, WhoTold whoTold, OneAsk page) {
        this.desk = desk;
        this.replies = replies;
        this.withdrawing = withdrawing;
        this.whoTold = whoTold;
        this.page = page;
    }

    @PostMapping("/desk/asks/{id}/{ask}/taken-back")
    Screen takeBack(@PathVariable UUID id, @PathVariable UUID ask, WithdrawForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, contact -> replies.asked(id, ask), (contact, row) -> switch (form.check(
                whoTold.isGivenAwayBy(id))) {
            case Bad(var problems) -> new Desk.Answer.Show(again(contact, row, form, Snag.of(problems)));
            case Good(var why) ->
                new Desk.Answer.Did(
                        withdrawing.withdraw(who, contact, version, row, why),
                        "/desk/asks/" + id,
                        attempt -> again(contact, row, form, desk.snag(contact, attempt, "takenBackWhy", version)));
        });
    }

    private Screen again(ContactRow contact, AskRow row, WithdrawForm form, Snag snag) {
        var now = replies.asked(contact.id(), row.id()).orElse(row);
        return page.page(contact, now).with(form.at(contact.version()), snag);
    }
}
