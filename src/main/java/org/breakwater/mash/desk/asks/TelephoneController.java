package org.breakwater.mash.desk.asks;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.asks.RefusalForm;
import org.breakwater.mash.asks.ReplyForm;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.AskRow;
import org.breakwater.mash.model.ByTelephone;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Replies;
import org.breakwater.mash.model.Reply;
import org.breakwater.mash.model.Replying;
import org.breakwater.mash.model.WhoTold;
import org.breakwater.web.Checked;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Questions;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk writes down what an agency said by telephone, for those who answer no other way. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class TelephoneController {

    private static final String GIVES_AWAY = "Remove anything that identifies the person who reported the concern";

    private final Desk desk;
    private final Replies replies;
    private final Replying replying;
    private final WhoTold whoTold;
    private final OneAsk page;
    private final Clock clock;

    TelephoneController(Desk desk, Replies replies, Replying replying, WhoTold whoTold, OneAsk page, Clock clock) {
        this.desk = desk;
        this.replies = replies;
        this.replying = replying;
        this.whoTold = whoTold;
        this.page = page;
        this.clock = clock;
    }

    /** The forms of one page. */
    private record Typed(TelephoneForm told, ReplyForm form, RefusalForm refusal) {}

    private record Said(Reply reply, ByTelephone told) {}

    @GetMapping("/desk/asks/{id}/{ask}")
    Screen show(@PathVariable UUID id, @PathVariable UUID ask, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened an information request",
                contact -> replies.asked(id, ask)
                        .<Screen>map(row -> page.page(contact, row))
                        .orElse(Mishap.NOT_FOUND));
    }

    @PostMapping("/desk/asks/{id}/{ask}")
    Screen write(
            @PathVariable UUID id,
            @PathVariable UUID ask,
            TelephoneForm told,
            ReplyForm form,
            RefusalForm refusal,
            Actor.Person who) {
        var typed = new Typed(told, form, refusal);
        return desk.actOn(who, id, contact -> replies.asked(id, ask), (contact, row) -> switch (check(id, row, typed)) {
            case Bad<Said>(var problems) ->
                new Desk.Answer.Show(page.page(contact, row).with(told, form, refusal, Snag.of(problems)));
            case Good<Said>(var said) ->
                new Desk.Answer.Did(
                        replying.writeDown(who, row, said.reply(), said.told()),
                        "/desk/asks/" + id,
                        attempt -> again(contact, row, typed, attempt));
        });
    }

    private Screen again(ContactRow contact, AskRow row, Typed typed, Desk.Attempt attempt) {
        var told = typed.told();
        var snag = desk.snag(contact, attempt, "kind", Versions.read(told.version()));
        var now = replies.asked(contact.id(), row.id()).orElse(row);
        return page.page(contact, now).with(told.at(contact.version()), typed.form(), typed.refusal(), snag);
    }

    /** Its own people will read it, so it must not say who told us either. */
    private Checked<Said> check(UUID contact, AskRow row, Typed typed) {
        var ask = new Questions();
        var by = typed.told().read(ask, row, clock.instant());
        var reply = typed.form().read(ask, typed.refusal(), false);
        var givesAway = whoTold.isGivenAwayBy(contact);
        var words =
                typed.form().facts().stream().map(ReplyForm.FactTyped::words).collect(Collectors.joining("\n"));
        ask.must(!givesAway.test(words), "what1", GIVES_AWAY);
        var refusal = typed.refusal();
        var refused = String.join("\n", refusal.refusedWhy(), refusal.refusedBy(), refusal.refusedUnless());
        ask.must(!givesAway.test(refused), "refusedWhy", GIVES_AWAY);
        return ask.then(() -> new Said(reply.get(), by.get()));
    }
}
