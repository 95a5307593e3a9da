package org.breakwater.mash.desk.answer;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.Answering;
import org.breakwater.mash.model.Closing;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Outstanding;
import org.breakwater.mash.model.ReachRules;
import org.breakwater.mash.model.StandingRules;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The loop closes: who told us hears, then the contact is closed. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class AnswerController {

    private final Desk desk;
    private final Answering answering;
    private final StandingRules standing;
    private final ReachRules rules;
    private final Closing closing;
    private final Outstanding outstanding;
    private final Clock clock;

    AnswerController(
            Desk desk,
            Answering answering,
            StandingRules standing,
            ReachRules rules,
            Closing closing,
            Outstanding outstanding,
            Clock clock) {
        this.desk = desk;
        this.closing = closing;
        this.outstanding = outstanding;
        this.clock = clock;
        this.answering = answering;
        this.standing = standing;
        this.rules = rules;
    }

    @GetMapping("/desk/answer/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return desk.show(who, id, "opened feedback and closure", contact -> page(who, contact, "", "", Snag.none()));
    }

    @PostMapping("/desk/answer/{id}")
    Screen tell(@PathVariable UUID id, AnswerForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(page(who, contact, form.how(), "", Snag.of(problems)));
            case Good(var how) ->
                new Desk.Answer.Did(
                        answering.tell(who, contact, version, how),
                        "/desk/contact/" + id,
                        attempt -> page(who, contact, form.how(), "", desk.snag(contact, attempt, "how", version)));
        });
    }

    @PostMapping("/desk/answer/{id}/close")
    Screen close(@PathVariable UUID id, ClosingForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(page(who, contact, "", form.without(), Snag.of(problems)));
            case Good(var without) ->
                new Desk.Answer.Did(
                        closing.close(who, contact, version, without),
                        "/desk/contact/" + id,
                        attempt -> page(
                                who, contact, "", form.without(), desk.snag(contact, attempt, "without", version)));
        });
    }

    private AnswerPage page(Actor.Person who, ContactRow contact, String how, String without, Snag snag) {
        var version = String.valueOf(contact.version());
        return new AnswerPage(
                contact,
                answering.of(contact.id()),
                standing.of(contact.id()),
                rules.holdsTheNews(contact.id()),
                outstanding.of(who, contact),
                clock.instant(),
                new AnswerForm(version, how),
                new ClosingForm(version, without),
                snag);
    }
}
