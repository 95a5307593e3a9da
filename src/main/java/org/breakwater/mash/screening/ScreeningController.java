package org.breakwater.mash.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.allocation.Allocations;
import org.breakwater.casework.evidence.EvidenceOfCase;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.casework.presentingissues.IssueQuestions;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.reasoning.ReasoningRecords;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.live.SeenWhenOpened;
import org.breakwater.time.Calendars;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Only social workers screen: contact officers record, they do not rate. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ScreeningController {

    private final ContactDesk contactDesk;
    private final Screenings screenings;
    private final ContactIssues issues;
    private final EvidenceOfCase known;
    private final PreviousContacts previousContacts;
    private final MashEnquiryLimits limits;
    private final ReasoningRecords reasoned;
    private final Allocations allocations;
    private final Clock clock;

    ScreeningController(
            ContactDesk contactDesk,
            Screenings screenings,
            ContactIssues issues,
            EvidenceOfCase known,
            PreviousContacts previousContacts,
            MashEnquiryLimits limits,
            ReasoningRecords reasoned,
            Allocations allocations,
            Clock clock) {
        this.contactDesk = contactDesk;
        this.screenings = screenings;
        this.issues = issues;
        this.known = known;
        this.previousContacts = previousContacts;
        this.limits = limits;
        this.reasoned = reasoned;
        this.allocations = allocations;
        this.clock = clock;
    }

    @GetMapping("/desk/screening/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(who, id, "opened screening", contact -> {
            var asked = issues.about(contact);
            var empty = ScreeningForm.empty(contact, asked.beginning().boxes());
            var form = screenings
                    .last(contact.id())
                    .map(last -> empty.beginningWith(last, asked.children()))
                    .orElse(empty);
            return page(who, contact, asked, form, Rejection.none());
        });
    }

    @PostMapping("/desk/screening/{id}")
    Screen screen(@PathVariable UUID id, ScreeningForm form, Actor.Person who) {
        if (form.asksForSuggested()) {
            return contactDesk.show(who, id, "opened screening", contact -> {
                var asked = issues.about(contact);
                var ticked = form.ticking(asked.withSuggested(form.issues()));
                return page(who, contact, asked, ticked, Rejection.none());
            });
        }
        var today = LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
        return switch (form.check(IssueList.on(today))) {
            case Bad(var problems) ->
                contactDesk.show(
                        who,
                        id,
                        "opened screening",
                        contact -> page(who, contact, issues.about(contact), form, Rejection.of(problems)));
            case Good(var screened) ->
                contactDesk.actOn(who, id, Optional::of, (contact, same) -> screened(who, contact, form, screened));
        };
    }

    private ContactDesk.Answer screened(
            Actor.Person who, ContactRow contact, ScreeningForm form, ScreeningForm.Screened screened) {
        var asked = issues.about(contact);
        var missing = asked.missing(screened.issues());
        if (!missing.isEmpty()) {
            var rejection = Rejection.of("issues", missing);
            return new ContactDesk.Answer.Show(page(who, contact, asked, form, rejection));
        }
        var version = CaseVersions.read(form.version());
        var result = screenings.screen(who, contact, version, SeenWhenOpened.read(form.shown()), screened);
        return new ContactDesk.Answer.Did(
                allocated(who, contact, result),
                form.next(contact),
                attempt -> page(
                        who,
                        contact,
                        issues.about(contact),
                        form.at(contact.version()),
                        contactDesk.snag(contact, attempt, "main", version)));
    }

    /** Screening an unallocated contact allocates it to the screener. */
    private ActResult allocated(Actor.Person who, ContactRow contact, ActResult result) {
        if (result instanceof ActResult.Yes) {
            allocations.takeIfNobodyHas(who, contact);
        }
        return result;
    }

    private ScreeningPage page(
            Actor.Person who, ContactRow contact, IssueQuestions asked, ScreeningForm form, Rejection rejection) {
        var evidence = known.about(
                who,
                contact,
                InformationConsidered.Kind.REPORT,
                InformationConsidered.Kind.PREVIOUS_CONTACTS,
                InformationConsidered.Kind.AGENCY_INFORMATION,
                InformationConsidered.Kind.SCREENING);
        var unread = previousContacts.unread(who, contact).before().size();
        return new ScreeningPage(
                contact,
                evidence,
                reasoned.inForce(contact.id(), asked.children()),
                asked,
                screenings.last(contact.id()).map(ScreeningRow::byAndWhen),
                unread,
                limits.of(contact.receivedAt()),
                form,
                rejection);
    }
}
