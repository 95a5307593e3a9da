package org.breakwater.mash.referralsource;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The census code of a contact's source is corrected, with a reason. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ReferralSourceController {

    private final ContactDesk contactDesk;
    private final ReferralSources referralSources;

    ReferralSourceController(ContactDesk contactDesk, ReferralSources referralSources) {
        this.contactDesk = contactDesk;
        this.referralSources = referralSources;
    }

    @GetMapping("/desk/referral-source/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened source of the contact",
                contact -> page(contact, new ReferralSourceForm("", "", ""), Rejection.none()));
    }

    @PostMapping("/desk/referral-source/{id}")
    Screen change(@PathVariable UUID id, ReferralSourceForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(contact, form, Rejection.of(problems)));
            case Good(var change) ->
                new ContactDesk.Answer.Did(
                        referralSources.change(who, contact, version, change.to(), change.why()),
                        "/desk/contact/" + id,
                        attempt -> page(contact, form, contactDesk.snag(contact, attempt, "source", version)));
        });
    }

    private static ReferralSourcePage page(ContactRow contact, ReferralSourceForm typed, Rejection rejection) {
        return new ReferralSourcePage(
                contact,
                new ReferralSourceForm(String.valueOf(contact.version()), typed.source(), typed.why()),
                rejection);
    }
}
