package org.breakwater.mash.meetings;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.accounts.AgencyReaders;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.screens.CaseOpening.Attempt;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.meetings.minutes.StrategyDiscussionRecords;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Strategy discussions of a contact: called, or considered and not called. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class StrategyDiscussionsController {

    private final ContactDesk contactDesk;
    private final StrategyDiscussions strategyDiscussions;
    private final StrategyDiscussionInvitations calls;
    private final StrategyDiscussionRecords strategyDiscussionRecords;
    private final Agencies agencies;
    private final AgencyReaders readers;
    private final ReporterIdentityCheck reporterIdentityCheck;

    StrategyDiscussionsController(
            ContactDesk contactDesk,
            StrategyDiscussions strategyDiscussions,
            StrategyDiscussionInvitations calls,
            StrategyDiscussionRecords strategyDiscussionRecords,
            Agencies agencies,
            AgencyReaders readers,
            ReporterIdentityCheck reporterIdentityCheck) {
        this.contactDesk = contactDesk;
        this.strategyDiscussions = strategyDiscussions;
        this.calls = calls;
        this.strategyDiscussionRecords = strategyDiscussionRecords;
        this.agencies = agencies;
        this.readers = readers;
        this.reporterIdentityCheck = reporterIdentityCheck;
    }

    @GetMapping("/cases/{id}/meetings")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who, id, "opened the strategy discussions", contact -> page(contact, "", Rejection.none()));
    }

    /** The first press shows who will be emailed; only the second one calls. */
    @PostMapping("/cases/{id}/meetings/call")
    Screen call(@PathVariable UUID id, StrategyDiscussionForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        if (!form.isConfirmed()) {
            return contactDesk.show(
                    who, id, "opened the strategy discussions", contact -> confirm(contact, version, form));
        }
        return tell(id, form, who, "main", (contact, how) -> strategyDiscussions.call(who, contact, version, how));
    }

    private StrategyDiscussionsPage confirm(ContactRow contact, int version, StrategyDiscussionForm form) {
        if (contact.version() != version) {
            return page(contact, "", contactDesk.snag(contact, new Attempt.TooLate(), "main", version))
                    .typed(form.how());
        }
        return switch (form.check(reporterIdentityCheck.isGivenAwayBy(contact.id()))) {
            case Bad(var problems) -> page(contact, "", Rejection.of(problems)).typed(form.how());
            case Good(var how) -> page(contact, "", Rejection.none()).typed(how).toConfirm();
        };
    }

    @PostMapping("/cases/{id}/meetings/joining-details")
    Screen sayHow(@PathVariable UUID id, StrategyDiscussionForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return tell(id, form, who, "how", (contact, how) -> calls.sayHow(who, contact, version, how));
    }

    /** @param field where a refusal is shown */
    private Screen tell(
            UUID id,
            StrategyDiscussionForm form,
            Actor.Person who,
            String field,
            BiFunction<ContactRow, String, ActResult> act) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(
                reporterIdentityCheck.isGivenAwayBy(id))) {
            case Bad(var problems) ->
                new ContactDesk.Answer.Show(
                        page(contact, "", Rejection.of(problems)).typed(form.how()));
            case Good(var how) ->
                new ContactDesk.Answer.Did(
                        act.apply(contact, how),
                        "/cases/" + id + "/meetings",
                        attempt -> page(contact, "", contactDesk.snag(contact, attempt, field, version))
                                .typed(form.how()));
        });
    }

    @PostMapping("/cases/{id}/meetings/consider")
    Screen consider(@PathVariable UUID id, NotHeldForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(contact, form.why(), Rejection.of(problems)));
            case Good(var why) ->
                new ContactDesk.Answer.Did(
                        strategyDiscussions.consider(who, contact, version, why),
                        "/cases/" + id + "/meetings",
                        attempt -> page(contact, form.why(), contactDesk.snag(contact, attempt, "why", version)));
        });
    }

    private StrategyDiscussionsPage page(ContactRow contact, String why, Rejection rejection) {
        var all = strategyDiscussionRecords.of(contact.id());
        return new StrategyDiscussionsPage(
                contact,
                all,
                strategyDiscussions.whom(contact),
                agencies,
                readers.of(contact.id()),
                new NotHeldForm(String.valueOf(contact.version()), why),
                all.stream()
                        .filter(StrategyDiscussionRow::isOpen)
                        .map(StrategyDiscussionRow::how)
                        .findFirst()
                        .orElse(""),
                false,
                rejection);
    }
}
