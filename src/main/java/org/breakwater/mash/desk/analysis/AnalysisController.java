package org.breakwater.mash.desk.analysis;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.desk.asks.WhatAgenciesSay;
import org.breakwater.mash.model.Analyses;
import org.breakwater.mash.model.Analysis;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.WhoTold;
import org.breakwater.web.Checked;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Someone writes down what the desk makes of a contact. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class AnalysisController {

    private final Desk desk;
    private final Analyses analyses;
    private final WhatWasReasoned reasoned;
    private final WhatAgenciesSay say;
    private final WhoTold whoTold;

    AnalysisController(Desk desk, Analyses analyses, WhatWasReasoned reasoned, WhatAgenciesSay say, WhoTold whoTold) {
        this.desk = desk;
        this.analyses = analyses;
        this.reasoned = reasoned;
        this.say = say;
        this.whoTold = whoTold;
    }

    @GetMapping("/desk/analysis/{id}")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return desk.show(who, id, "opened the MASH analysis", contact -> {
            var so = reasoned.about(id);
            return page(contact, so, AnalysisForm.from(contact.version(), so.analysis()), Snag.none());
        });
    }

    @PostMapping("/desk/analysis/{id}")
    Screen write(@PathVariable UUID id, AnalysisForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> {
            var so = reasoned.about(id);
            return switch (check(form, id, so)) {
                case Bad<Analysis>(var problems) -> new Desk.Answer.Show(page(contact, so, form, Snag.of(problems)));
                case Good<Analysis>(var analysis) ->
                    new Desk.Answer.Did(
                            analyses.write(who, contact, version, analysis),
                            "/desk/decision/" + id,
                            attempt -> page(
                                    contact,
                                    so,
                                    form.at(contact.version()),
                                    desk.snag(contact, attempt, "known", version)));
            };
        });
    }

    private Checked<Analysis> check(AnalysisForm form, UUID contact, Reasoned so) {
        return form.check(so.analysis(), whoTold.isGivenAwayBy(contact));
    }

    private AnalysisPage page(ContactRow contact, Reasoned so, AnalysisForm form, Snag snag) {
        return new AnalysisPage(contact, say.about(contact.id()), so, form, snag);
    }
}
