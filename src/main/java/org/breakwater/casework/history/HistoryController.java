package org.breakwater.casework.history;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.history.patterns.Patterns;
import org.breakwater.casework.history.previous.PreviousContactRecords;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening the history is recorded: screening cannot be completed without it. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class HistoryController {

    private final CaseDesk caseDesk;
    private final PreviousContacts previousContacts;
    private final AddressLinkDecisions others;
    private final Patterns patterns;
    private final PreviousContactRecords previousContactRecords;

    HistoryController(
            CaseDesk caseDesk,
            PreviousContacts previousContacts,
            AddressLinkDecisions others,
            Patterns patterns,
            PreviousContactRecords previousContactRecords) {
        this.caseDesk = caseDesk;
        this.others = others;
        this.previousContacts = previousContacts;
        this.patterns = patterns;
        this.previousContactRecords = previousContactRecords;
    }

    @GetMapping("/cases/{id}/history")
    Screen history(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.read(
                who,
                id,
                "opened previous contacts",
                theCase -> page(who, theCase, new PatternReviewForm(""), Rejection.none()));
    }

    @PostMapping("/cases/{id}/history")
    @For(Role.MANAGER)
    Screen look(@PathVariable UUID id, PatternReviewForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(who, theCase, form, Rejection.of(problems)));
            case Good(var words) ->
                new CaseDesk.Answer.Did(
                        patterns.look(who, theCase, words),
                        "/cases/" + id + "/history",
                        attempt ->
                                page(who, theCase, form, caseDesk.snag(theCase, attempt, "words", theCase.version())));
        });
    }

    /** Someone has looked at another case at the same address, and decides whether it is related to this one. */
    @PostMapping("/cases/{id}/history/address")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen atTheAddress(@PathVariable UUID id, AddressLinkForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(who, theCase, form, Rejection.of(problems)));
            case Good(var said) ->
                new CaseDesk.Answer.Did(
                        others.say(who, previousContacts.before(theCase), said.other(), said.connected(), said.why()),
                        "/cases/" + id + "/history",
                        attempt -> page(
                                who, theCase, form, caseDesk.snag(theCase, attempt, "connected", theCase.version())));
        });
    }

    private HistoryPage page(Actor.Person who, Case theCase, PatternReviewForm form, Rejection rejection) {
        return page(who, theCase, form, AddressLinkForm.EMPTY, rejection);
    }

    private HistoryPage page(Actor.Person who, Case theCase, AddressLinkForm form, Rejection rejection) {
        return page(who, theCase, new PatternReviewForm(""), form, rejection);
    }

    private HistoryPage page(
            Actor.Person who, Case theCase, PatternReviewForm form, AddressLinkForm address, Rejection rejection) {
        return new HistoryPage(
                theCase,
                who.role(),
                previousContacts.open(who, theCase),
                patterns.of(theCase),
                previousContactRecords.firstRecord(),
                form,
                address,
                rejection);
    }
}
