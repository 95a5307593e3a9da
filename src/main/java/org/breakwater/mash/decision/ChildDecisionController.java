package org.breakwater.mash.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.allocation.Allocations;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.informationrequests.restrictedwords.RestrictedWords;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.decision.need.PrimaryNeedForm;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The decision for one child, followed by the next child, or by sending the last for approval. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ChildDecisionController {

    private final ContactDesk contactDesk;
    private final ChildDecisions childDecisions;
    private final ChildDecisionPages pages;
    private final ReceivingTeams teams;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final Allocations allocations;
    private final RestrictedWords restrictedWords;

    ChildDecisionController(
            ContactDesk contactDesk,
            ChildDecisions childDecisions,
            ChildDecisionPages pages,
            ReceivingTeams teams,
            ReporterIdentityCheck reporterIdentityCheck,
            Allocations allocations,
            RestrictedWords restrictedWords) {
        this.contactDesk = contactDesk;
        this.childDecisions = childDecisions;
        this.pages = pages;
        this.teams = teams;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.allocations = allocations;
        this.restrictedWords = restrictedWords;
    }

    /** @param like the brother or sister whose decision pre-fills the form; empty if none */
    record LikeForm(String like) implements Form {}

    @GetMapping("/desk/decision/{id}/child/{child}")
    Screen child(@PathVariable UUID id, @PathVariable UUID child, LikeForm like, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened the decision",
                contact -> found(contact, child.toString())
                        .<Screen>map(subject -> {
                            var begun = pages.begun(contact, subject, found(contact, like.like()));
                            return pages.of(who, contact, subject, begun, Rejection.none());
                        })
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/desk/decision/{id}/child/{child}")
    Screen propose(
            @PathVariable UUID id,
            @PathVariable UUID child,
            ChildDecisionForm form,
            PrimaryNeedForm need,
            AfterDecisionForm after,
            Actor.Person who) {
        return contactDesk.actOn(
                who,
                id,
                contact -> found(contact, child.toString()),
                (contact, subject) -> answer(who, contact, subject, new ChildDecisionForms(form, need, after)));
    }

    private ContactDesk.Answer answer(
            Actor.Person who, ContactRow contact, ChildAndDecision subject, ChildDecisionForms typed) {
        var version = CaseVersions.read(typed.form().version());
        var child = subject.child().id();
        var checked = typed.form()
                .completedBy(who.name())
                .check(
                        child,
                        subject.decision().map(DecisionRow::id).orElse(null),
                        teams,
                        reporterIdentityCheck.isGivenAwayBy(contact.id()));
        var need = typed.need().check(typed.form().outcomes());
        var answer = words(contact, subject, typed);
        if (!(checked instanceof Good(var proposed))
                || !(need instanceof Good(var code))
                || !(answer instanceof Good(var words))) {
            var problems = Stream.of(checked.problems(), need.problems(), answer.problems())
                    .flatMap(List::stream)
                    .toList();
            return new ContactDesk.Answer.Show(pages.of(who, contact, subject, typed, Rejection.of(problems)));
        }
        var needing = proposed.needing(code);
        var actResult = childDecisions.propose(
                who, contact, version, needing, words, typed.after().sends());
        if (actResult instanceof ActResult.Yes) {
            allocations.takeIfNobodyHas(who, contact);
        }
        return new ContactDesk.Answer.Did(
                actResult,
                next(contact, subject, typed.after()),
                attempt -> pages.of(
                        who,
                        contact,
                        subject,
                        typed.at(contact.version()),
                        contactDesk.snag(contact, attempt, "outcomes", version)));
    }

    private Checked<SentForApproval.Words> words(
            ContactRow contact, ChildAndDecision subject, ChildDecisionForms typed) {
        return typed.after()
                .check(
                        contact.isFromProfessional(),
                        pages.owesNoChecks(contact, subject, typed),
                        words -> restrictedWords.problemIn(contact.id(), words));
    }

    /** Where it continues after saving: if it could not be sent, the page of the decisions says why. */
    private String next(ContactRow contact, ChildAndDecision subject, AfterDecisionForm after) {
        if (after.sends()) {
            return childDecisions.isSent(contact.id()) ? contact.path() : contact.decisionPath();
        }
        return after.goesOn()
                ? ChildDecisionPage.undecidedBeside(subject, childDecisions.forEachChild(contact.id()))
                        .map(next -> ChildDecisionPage.path(contact, next) + "?like="
                                + subject.child().id())
                        .orElse(contact.decisionPath())
                : contact.decisionPath();
    }

    private Optional<ChildAndDecision> found(ContactRow contact, String child) {
        return childDecisions.forEachChild(contact.id()).stream()
                .filter(one -> one.child().id().toString().equals(child))
                .findFirst();
    }
}
