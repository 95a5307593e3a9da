package org.breakwater.mash.restriction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.ContactVersions;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.handover.HandoverRow;
import org.breakwater.mash.handover.Handovers;
import org.breakwater.mash.handover.receiving.ReceivingTeams;
import org.breakwater.mash.informationrequests.InformationRequests;
import org.breakwater.mash.lifecycle.ContactHandling;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A contact that turns out to be about someone who works with children, or with us. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class RestrictionController {

    private final ContactDesk contactDesk;
    private final ContactHandling contactHandling;
    private final InformationRequests informationRequests;
    private final Handovers handovers;
    private final Agencies agencies;
    private final ReceivingTeams teams;

    RestrictionController(
            ContactDesk contactDesk,
            ContactHandling contactHandling,
            InformationRequests informationRequests,
            Handovers handovers,
            Agencies agencies,
            ReceivingTeams teams) {
        this.contactDesk = contactDesk;
        this.contactHandling = contactHandling;
        this.informationRequests = informationRequests;
        this.handovers = handovers;
        this.agencies = agencies;
        this.teams = teams;
    }

    @GetMapping("/desk/restriction/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(who, id, "opened the restriction", contact -> page(contact, "", Rejection.none()));
    }

    @PostMapping("/desk/restriction/{id}")
    Screen restrict(@PathVariable UUID id, RestrictionForm form, Actor.Person who) {
        var version = ContactVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(contact, form.why(), Rejection.of(problems)));
            case Good(var why) ->
                new ContactDesk.Answer.Did(
                        contactHandling.restrict(who, contact, version, why),
                        "/desk/contact/" + id,
                        attempt -> page(contact, form.why(), contactDesk.snag(contact, attempt, "why", version)));
        });
    }

    private List<String> outside(ContactRow contact) {
        var asked = informationRequests.of(contact.id()).stream()
                .filter(ask -> !ask.isWithdrawn())
                .map(ask -> ask.nameIn(agencies));
        var handed = handovers.of(contact.id()).stream()
                .filter(row -> row.state() != HandoverRow.State.OVER)
                .map(row -> teams.nameOf(row.team()));
        return Stream.concat(asked, handed).distinct().toList();
    }

    private RestrictionPage page(ContactRow contact, String why, Rejection rejection) {
        return new RestrictionPage(
                contact, outside(contact), new RestrictionForm(String.valueOf(contact.version()), why), rejection);
    }
}
