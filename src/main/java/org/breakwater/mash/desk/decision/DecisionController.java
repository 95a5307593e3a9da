package org.breakwater.mash.desk.decision;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.DecisionRow;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.desk.analysis.WhatWasReasoned;
import org.breakwater.mash.desk.asks.WhatAgenciesSay;
import org.breakwater.mash.model.AnswerRow;
import org.breakwater.mash.model.Answering;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Deciding;
import org.breakwater.mash.model.ReceivingTeams;
import org.breakwater.mash.model.WhoTold;
import org.breakwater.web.Checked;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Decisions, one child at a time, then all of them to a second person. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class DecisionController {

    private final Desk desk;
    private final Deciding deciding;
    private final Answering answering;
    private final WhatAgenciesSay say;
    private final WhatWasReasoned reasoned;
    private final ReceivingTeams teams;
    private final WhoTold whoTold;

    DecisionController(
            Desk desk,
            Deciding deciding,
            Answering answering,
            WhatAgenciesSay say,
            WhatWasReasoned reasoned,
            ReceivingTeams teams,
            WhoTold whoTold) {
        this.desk = desk;
        this.deciding = deciding;
        this.answering = answering;
        this.say = say;
        this.reasoned = reasoned;
        this.teams = teams;
        this.whoTold = whoTold;
    }

    @GetMapping("/desk/decision/{id}")
    Screen children(@PathVariable UUID id, Actor.Person who) {
        return desk.show(who, id, "opened the decisions", contact -> page(contact, null, Snag.none()));
    }

    @GetMapping("/desk/decision/{id}/child/{child}")
    Screen child(@PathVariable UUID id, @PathVariable UUID child, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened the decision",
                contact -> found(contact, child)
                        .<Screen>map(subject -> {
                            var so = reasoned.about(id);
                            var plan = subject.decision().flatMap(so::plan);
                            var form = DecisionForm.from(contact.version(), subject.decision(), plan);
                            return new ChildPage(contact, subject, say.about(id), so, form, Snag.none());
                        })
                        .orElse(Mishap.NOT_FOUND));
    }

    @PostMapping("/desk/decision/{id}/child/{child}")
    Screen propose(@PathVariable UUID id, @PathVariable UUID child, DecisionForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, contact -> found(contact, child), (contact, subject) -> switch (check(
                contact, subject, form)) {
            case Bad(var problems) -> new Desk.Answer.Show(page(contact, subject, form, Snag.of(problems)));
            case Good(var proposed) ->
                new Desk.Answer.Did(
                        deciding.propose(who, contact, version, proposed),
                        "/desk/decision/" + id,
                        attempt -> page(
                                contact,
                                subject,
                                form.at(contact.version()),
                                desk.snag(contact, attempt, "outcomes", version)));
        });
    }

    private Checked<Deciding.Proposed> check(ContactRow contact, Deciding.ForChild subject, DecisionForm form) {
        return form.check(
                subject.child().id(),
                subject.decision().map(DecisionRow::id).orElse(null),
                teams,
                whoTold.isGivenAwayBy(contact.id()));
    }

    private ChildPage page(ContactRow contact, Deciding.ForChild subject, DecisionForm form, Snag snag) {
        return new ChildPage(contact, subject, say.about(contact.id()), reasoned.about(contact.id()), form, snag);
    }

    @PostMapping("/desk/decision/{id}")
    Screen submit(@PathVariable UUID id, SubmitForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(contact.isFromProfessional())) {
            case Bad(var problems) -> new Desk.Answer.Show(page(contact, form, Snag.of(problems)));
            case Good(var answer) ->
                new Desk.Answer.Did(
                        deciding.submit(who, contact, version, answer),
                        "/desk/contact/" + id,
                        attempt -> page(contact, form, desk.snag(contact, attempt, "answer", version)));
        });
    }

    private Optional<Deciding.ForChild> found(ContactRow contact, UUID child) {
        return deciding.forEachChild(contact.id()).stream()
                .filter(c -> c.child().id().equals(child))
                .findFirst();
    }

    private DecisionPage page(ContactRow contact, @Nullable SubmitForm typed, Snag snag) {
        var answer =
                typed == null ? answering.of(contact.id()).map(AnswerRow::words).orElse("") : typed.answer();
        return new DecisionPage(
                contact,
                deciding.forEachChild(contact.id()),
                say.about(contact.id()),
                reasoned.about(contact.id()),
                new SubmitForm(String.valueOf(contact.version()), answer),
                snag);
    }
}
