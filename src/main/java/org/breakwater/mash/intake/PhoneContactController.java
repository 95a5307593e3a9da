package org.breakwater.mash.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.find.Find;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.referrals.HomeTimeReported;
import org.breakwater.mash.hometime.HomeTimeAlerts;
import org.breakwater.mash.intake.PhoneContactPage.OneMore;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.SinglePress;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Records a call during the conversation. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class PhoneContactController {

    private final ActorTransactions acting;
    private final Reports reports;
    private final Contacts contacts;
    private final HomeTimeAlerts homeTimeAlerts;
    private final Find find;
    private final People people;
    private final Clock clock;

    PhoneContactController(
            ActorTransactions acting,
            Reports reports,
            Contacts contacts,
            HomeTimeAlerts homeTimeAlerts,
            Find find,
            People people,
            Clock clock) {
        this.acting = acting;
        this.reports = reports;
        this.contacts = contacts;
        this.homeTimeAlerts = homeTimeAlerts;
        this.find = find;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/desk/intake/phone-contact")
    Screen ask(Actor.Person who) {
        return new PhoneContactPage(PhoneContactForm.empty(), List.of());
    }

    /** The same page with everything that was typed, and the possible matches of the children. */
    @PostMapping("/desk/intake/phone-contact/known")
    @ChangesNothing
    Screen lookFor(PhoneContactForm form, Actor.Person who) {
        return switch (form.checkKnown()) {
            case Bad(var problems) -> new PhoneContactPage(form, problems);
            case Good(var known) ->
                acting.looking(who, () -> new PhoneContactPage(form, List.of(), lookedFor(who, known), OneMore.NO));
        };
    }

    private List<PersonLookedFor> lookedFor(Actor.Person who, Map<String, String> known) {
        return known.entrySet().stream()
                .map(one -> new PersonLookedFor(one.getKey(), find.find(who, one.getValue())))
                .toList();
    }

    /** The same page with everything that was typed, and one more child to fill in. */
    @PostMapping("/desk/intake/phone-contact/child")
    @ChangesNothing
    Screen oneMoreChild(PhoneContactForm form, Actor.Person who) {
        return new PhoneContactPage(form, List.of(), List.of(), OneMore.CHILD);
    }

    /** The same page with everything that was typed, and one more adult to fill in. */
    @PostMapping("/desk/intake/phone-contact/adult")
    @ChangesNothing
    Screen oneMoreAdult(PhoneContactForm form, Actor.Person who) {
        return new PhoneContactPage(form, List.of(), List.of(), OneMore.ADULT);
    }

    @PostMapping("/desk/intake/phone-contact")
    Screen record(PhoneContactForm form, Actor.Person who) {
        return switch (form.check(clock.instant())) {
            case Bad(var problems) -> new PhoneContactPage(form, problems);
            case Good(var call) -> {
                var page = form.page();
                yield once(who, call, page, SinglePress.of(page, form));
            }
        };
    }

    /** Pressing twice shows the page of the first press again. Changed text is stored as a second contact. */
    private Screen once(Actor.Person who, PhoneContactForm.Call call, UUID page, UUID press) {
        try {
            return acting.as(who, () -> {
                var receipt = reports.receive(who, call.told(), call.about(), call.channel(), call.at(), press);
                call.goesHomeAt().ifPresent(at -> homeTimeAlerts.start(new HomeTimeReported(receipt.recordId(), at)));
                var seen = contacts.find(receipt.recordId()).map(ContactRow::id).orElse(null);
                return new CallRecordedPage(
                        receipt.reference(), seen, swapped(receipt.recordId()), others(page, receipt));
            });
        } catch (DuplicateKeyException pressedTwice) {
            return acting.looking(
                    who,
                    () -> reports.written(press, press).stream()
                            .findFirst()
                            .map(receipt -> new CallRecordedPage(
                                    receipt.reference(),
                                    receipt.recordId(),
                                    swapped(receipt.recordId()),
                                    others(page, receipt)))
                            .orElseGet(() -> new CallRecordedPage("", null, List.of(), List.of())));
        }
    }

    /** As they were typed: what is known of others is on the pages of the contact. */
    private List<String> swapped(UUID record) {
        var alike = people.alike(record);
        return people.of(record).stream()
                .filter(person ->
                        MatchCandidateRow.withNamesSwapped(person.id(), alike).isPresent())
                .map(PersonRow::called)
                .toList();
    }

    private List<Reports.Receipt> others(UUID page, Reports.Receipt receipt) {
        return reports.written(SinglePress.first(page), SinglePress.last(page)).stream()
                .filter(other -> !other.equals(receipt))
                .toList();
    }
}
