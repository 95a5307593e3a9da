package org.breakwater.mash.desk.approval;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.desk.analysis.WhatWasReasoned;
import org.breakwater.mash.desk.asks.WhatAgenciesSay;
import org.breakwater.mash.model.Answering;
import org.breakwater.mash.model.Approving;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Deciding;
import org.breakwater.mash.model.Done;
import org.breakwater.mash.model.Patterns;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A manager who did not write the decisions approves them or sends them back. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ApprovalController {

    private final Desk desk;
    private final Approving approving;
    private final Deciding deciding;
    private final Answering answering;
    private final WhatAgenciesSay say;
    private final Patterns patterns;
    private final WhatWasReasoned reasoned;

    ApprovalController(
            Desk desk,
            Approving approving,
            Deciding deciding,
            Answering answering,
            WhatAgenciesSay say,
            Patterns patterns,
            WhatWasReasoned reasoned) {
        this.desk = desk;
        this.approving = approving;
        this.deciding = deciding;
        this.answering = answering;
        this.say = say;
        this.patterns = patterns;
        this.reasoned = reasoned;
    }

    @GetMapping("/desk/approval/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return desk.show(who, id, "opened the approval", contact -> page(who, contact, empty(contact), Snag.none()));
    }

    @PostMapping("/desk/approval/{id}")
    Screen judge(@PathVariable UUID id, ApprovalForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(page(who, contact, form, Snag.of(problems)));
            case Good(var judged) ->
                new Desk.Answer.Did(
                        judge(who, contact, version, judged),
                        "/desk/contact/" + id,
                        attempt -> page(
                                who,
                                contact,
                                new ApprovalForm(String.valueOf(contact.version()), form.verdict(), form.words()),
                                desk.snag(contact, attempt, "verdict", version)));
        });
    }

    private Done judge(Actor.Person who, ContactRow contact, int version, ApprovalForm.Judged judged) {
        return switch (judged.verdict()) {
            case APPROVE -> approving.approve(who, contact, version);
            case SEND_BACK -> approving.sendBack(who, contact, version, judged.words());
        };
    }

    private ApprovalPage page(Actor.Person who, ContactRow contact, ApprovalForm form, Snag snag) {
        return new ApprovalPage(
                contact,
                deciding.forEachChild(contact.id()),
                answering.of(contact.id()),
                say.about(contact.id()),
                patterns.of(contact),
                reasoned.about(contact.id()),
                approving.whyNot(who, contact),
                form,
                snag);
    }

    private static ApprovalForm empty(ContactRow contact) {
        return new ApprovalForm(String.valueOf(contact.version()), "", "");
    }
}
