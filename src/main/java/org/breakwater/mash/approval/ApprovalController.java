package org.breakwater.mash.approval;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.evidence.EvidenceOfCase;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.casework.history.patterns.Patterns;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.reasoning.ReasoningRecords;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.screening.Screenings;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A manager who did not write the decisions approves them or returns them for changes. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ApprovalController {

    private static final AfterForm NOTHING_BEFORE = new AfterForm("");

    private final ContactDesk contactDesk;
    private final Approvals approvals;
    private final ChildDecisions childDecisions;
    private final FeedbackToReferrers feedbackToReferrers;
    private final EvidenceOfCase known;
    private final Patterns patterns;
    private final ReasoningRecords reasoned;
    private final NextApproval waiting;
    private final ApprovalWarnings warnings;
    private final Screenings screenings;

    ApprovalController(
            ContactDesk contactDesk,
            Approvals approvals,
            ChildDecisions childDecisions,
            FeedbackToReferrers feedbackToReferrers,
            EvidenceOfCase known,
            Patterns patterns,
            ReasoningRecords reasoned,
            NextApproval waiting,
            ApprovalWarnings warnings,
            Screenings screenings) {
        this.contactDesk = contactDesk;
        this.approvals = approvals;
        this.childDecisions = childDecisions;
        this.feedbackToReferrers = feedbackToReferrers;
        this.known = known;
        this.patterns = patterns;
        this.reasoned = reasoned;
        this.waiting = waiting;
        this.warnings = warnings;
        this.screenings = screenings;
    }

    /** @param after the contact that they approved or returned just before; empty if none */
    record AfterForm(String after) implements Form {}

    @GetMapping("/desk/approval/{id}")
    Screen ask(@PathVariable UUID id, AfterForm from, Actor.Person who) {
        return contactDesk.show(
                who, id, "opened the approval", contact -> page(who, contact, from, empty(contact), Rejection.none()));
    }

    @PostMapping("/desk/approval/{id}")
    Screen judge(@PathVariable UUID id, ApprovalForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) ->
                new ContactDesk.Answer.Show(page(who, contact, NOTHING_BEFORE, form, Rejection.of(problems)));
            case Good(var judged) ->
                new ContactDesk.Answer.Did(
                        judge(who, contact, version, judged),
                        next(who, contact, form),
                        attempt -> page(
                                who,
                                contact,
                                NOTHING_BEFORE,
                                form.at(contact.version()),
                                contactDesk.snag(contact, attempt, "verdict", version)));
        });
    }

    private ActResult judge(Actor.Person who, ContactRow contact, int version, ApprovalForm.Judged judged) {
        return switch (judged.verdict()) {
            case APPROVE -> approvals.approve(who, contact, version);
            case SEND_BACK -> approvals.sendBack(who, contact, version, judged.words());
        };
    }

    /** The next contact to approve if requested and there is one, else the page of this contact. */
    private String next(Actor.Person who, ContactRow contact, ApprovalForm form) {
        var next = form.goesOn() ? waiting.besides(contact.id(), who) : Optional.<NextApproval.Next>empty();
        return next.map(one -> one.path() + "?after=" + contact.id()).orElse(contact.path());
    }

    private ApprovalPage page(
            Actor.Person who, ContactRow contact, AfterForm from, ApprovalForm form, Rejection rejection) {
        return new ApprovalPage(
                contact,
                childDecisions.forEachChild(contact.id()),
                feedbackToReferrers.of(contact.id()),
                known.about(
                        who,
                        contact,
                        InformationConsidered.Kind.REPORT,
                        InformationConsidered.Kind.IMMEDIATE_ACTIONS,
                        InformationConsidered.Kind.ANALYSIS,
                        InformationConsidered.Kind.AGENCY_INFORMATION,
                        InformationConsidered.Kind.PREVIOUS_CONTACTS,
                        InformationConsidered.Kind.SCREENING),
                patterns.of(contact),
                reasoned.about(contact.id()),
                screenings.last(contact.id()),
                approvals.whyNot(who, contact),
                approvals.aboutDiscussions(contact),
                warnings.about(contact, childDecisions.forEachChild(contact.id())),
                approvals.toCheck(contact),
                waiting.besides(contact.id(), who),
                InputParser.id(from.after())
                        .flatMap(before -> waiting.verdict(before, who))
                        .orElse(""),
                form,
                rejection);
    }

    private static ApprovalForm empty(ContactRow contact) {
        return new ApprovalForm(String.valueOf(contact.version()), "", "", "");
    }
}
