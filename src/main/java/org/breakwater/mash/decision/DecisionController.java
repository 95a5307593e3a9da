package org.breakwater.mash.decision;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummaries;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.analysis.ReasoningRecords;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.feedback.FeedbackRow;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Decisions, one child at a time, then all of them to a second person. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class DecisionController {

    private final ContactDesk contactDesk;
    private final ChildDecisions childDecisions;
    private final FeedbackToReferrers feedbackToReferrers;
    private final AgencyInformationSummaries say;
    private final ReasoningRecords reasoned;
    private final ReceivingTeams teams;
    private final ReporterIdentityCheck reporterIdentityCheck;

    DecisionController(
            ContactDesk contactDesk,
            ChildDecisions childDecisions,
            FeedbackToReferrers feedbackToReferrers,
            AgencyInformationSummaries say,
            ReasoningRecords reasoned,
            ReceivingTeams teams,
            ReporterIdentityCheck reporterIdentityCheck) {
        this.contactDesk = contactDesk;
        this.childDecisions = childDecisions;
        this.feedbackToReferrers = feedbackToReferrers;
        this.say = say;
        this.reasoned = reasoned;
        this.teams = teams;
        this.reporterIdentityCheck = reporterIdentityCheck;
    }

    @GetMapping("/desk/decision/{id}")
    Screen children(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(who, id, "opened the decisions", contact -> page(contact, null, Rejection.none()));
    }

    @GetMapping("/desk/decision/{id}/child/{child}")
    Screen child(@PathVariable UUID id, @PathVariable UUID child, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened the decision",
                contact -> found(contact, child)
                        .<Screen>map(subject -> {
                            var so = reasoned.about(id);
                            var plan = subject.decision().flatMap(so::plan);
                            var need = subject.decision().flatMap(so::need);
                            var form = DecisionForm.from(contact.version(), subject.decision(), plan, need);
                            return new ChildDecisionPage(
                                    contact, subject, say.about(contact), so, form, Rejection.none());
                        })
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/desk/decision/{id}/child/{child}")
    Screen propose(@PathVariable UUID id, @PathVariable UUID child, DecisionForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, contact -> found(contact, child), (contact, subject) -> switch (check(
                contact, subject, form)) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(contact, subject, form, Rejection.of(problems)));
            case Good(var proposed) ->
                new ContactDesk.Answer.Did(
                        childDecisions.propose(who, contact, version, proposed),
                        "/desk/decision/" + id,
                        attempt -> page(
                                contact,
                                subject,
                                form.at(contact.version()),
                                contactDesk.snag(contact, attempt, "outcomes", version)));
        });
    }

    private Checked<ChildDecisions.Proposed> check(
            ContactRow contact, ChildDecisions.ForChild subject, DecisionForm form) {
        return form.check(
                subject.child().id(),
                subject.decision().map(DecisionRow::id).orElse(null),
                teams,
                reporterIdentityCheck.isGivenAwayBy(contact.id()));
    }

    private ChildDecisionPage page(
            ContactRow contact, ChildDecisions.ForChild subject, DecisionForm form, Rejection rejection) {
        return new ChildDecisionPage(
                contact, subject, say.about(contact), reasoned.about(contact.id()), form, rejection);
    }

    @PostMapping("/desk/decision/{id}")
    Screen submit(@PathVariable UUID id, DecisionSubmissionForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(
                contact.isFromProfessional())) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(contact, form, Rejection.of(problems)));
            case Good(var answer) ->
                new ContactDesk.Answer.Did(
                        childDecisions.submit(who, contact, version, answer),
                        "/desk/contact/" + id,
                        attempt -> page(contact, form, contactDesk.snag(contact, attempt, "answer", version)));
        });
    }

    private Optional<ChildDecisions.ForChild> found(ContactRow contact, UUID child) {
        return childDecisions.forEachChild(contact.id()).stream()
                .filter(c -> c.child().id().equals(child))
                .findFirst();
    }

    private DecisionPage page(ContactRow contact, @Nullable DecisionSubmissionForm typed, Rejection rejection) {
        var answer = typed == null
                ? feedbackToReferrers.of(contact.id()).map(FeedbackRow::words).orElse("")
                : typed.answer();
        return new DecisionPage(
                contact,
                childDecisions.forEachChild(contact.id()),
                say.about(contact),
                reasoned.about(contact.id()),
                new DecisionSubmissionForm(String.valueOf(contact.version()), answer),
                rejection);
    }
}
