package org.breakwater.mash.feedback;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.outstanding.OutstandingItems;
import org.breakwater.casework.safecontact.checks.SafeContactRulesInForce;
import org.breakwater.casework.safecontact.rules.SafeContactRules;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.lifecycle.ContactClosure;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Feedback to the referrer, then closing the contact. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class FeedbackController {

    private final ContactDesk contactDesk;
    private final FeedbackToReferrers feedbackToReferrers;
    private final SafeContactRulesInForce standing;
    private final SafeContactRules rules;
    private final ContactClosure contactClosure;
    private final OutstandingItems outstandingItems;
    private final Clock clock;

    FeedbackController(
            ContactDesk contactDesk,
            FeedbackToReferrers feedbackToReferrers,
            SafeContactRulesInForce standing,
            SafeContactRules rules,
            ContactClosure contactClosure,
            OutstandingItems outstandingItems,
            Clock clock) {
        this.contactDesk = contactDesk;
        this.contactClosure = contactClosure;
        this.outstandingItems = outstandingItems;
        this.clock = clock;
        this.feedbackToReferrers = feedbackToReferrers;
        this.standing = standing;
        this.rules = rules;
    }

    @GetMapping("/desk/feedback/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who, id, "opened feedback and closure", contact -> page(who, contact, "", "", Rejection.none()));
    }

    @PostMapping("/desk/feedback/{id}")
    Screen tell(@PathVariable UUID id, FeedbackForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) ->
                new ContactDesk.Answer.Show(page(who, contact, form.how(), "", Rejection.of(problems)));
            case Good(var how) ->
                new ContactDesk.Answer.Did(
                        feedbackToReferrers.tell(who, contact, version, how),
                        "/desk/contact/" + id,
                        attempt ->
                                page(who, contact, form.how(), "", contactDesk.snag(contact, attempt, "how", version)));
        });
    }

    @PostMapping("/desk/feedback/{id}/close")
    Screen close(@PathVariable UUID id, ClosureForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) ->
                new ContactDesk.Answer.Show(page(who, contact, "", form.without(), Rejection.of(problems)));
            case Good(var without) ->
                new ContactDesk.Answer.Did(
                        contactClosure.close(who, contact, version, without),
                        "/desk/contact/" + id,
                        attempt -> page(
                                who,
                                contact,
                                "",
                                form.without(),
                                contactDesk.snag(contact, attempt, "without", version)));
        });
    }

    private FeedbackPage page(Actor.Person who, ContactRow contact, String how, String without, Rejection rejection) {
        var version = String.valueOf(contact.version());
        return new FeedbackPage(
                contact,
                feedbackToReferrers.of(contact.id()),
                standing.of(contact.id()),
                rules.holdsTheNews(contact.id()),
                outstandingItems.of(who, contact),
                clock.instant(),
                new FeedbackForm(version, how),
                new ClosureForm(version, without),
                rejection);
    }
}
