package org.breakwater.mash.reporter;

import static org.breakwater.web.Redirect.redirect;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.refer.signoff.SignOffs;
import org.breakwater.frontdoor.referrals.ReferralSharing;
import org.breakwater.frontdoor.referrals.SharedReferrals;
import org.breakwater.frontdoor.referrals.looks.ColleagueLooks;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reporter's identity is shown to those who need it, on a page of its own, and each access is logged. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ReporterController {

    private final ContactDesk contactDesk;
    private final Reports reports;
    private final SignOffs signOffs;
    private final SharedReferrals shared;
    private final ColleagueLooks looks;

    ReporterController(
            ContactDesk contactDesk, Reports reports, SignOffs signOffs, SharedReferrals shared, ColleagueLooks looks) {
        this.contactDesk = contactDesk;
        this.reports = reports;
        this.signOffs = signOffs;
        this.shared = shared;
        this.looks = looks;
    }

    @GetMapping("/desk/reporter/{id}")
    Screen reporter(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened referrer or person reporting the concern",
                contact -> new ReporterPage(
                        contact,
                        reports.whoTold(who, contact.id()),
                        signOffs.of(contact.id()),
                        shared.of(contact.id()),
                        looks.of(contact.id())));
    }

    /** People who may see the reporter's identity may stop the sharing with their colleagues. */
    @PostMapping("/desk/reporter/{id}/stop-sharing")
    Screen stopSharing(@PathVariable UUID id, @RequestParam(defaultValue = "") String kind, Actor.Person who) {
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> {
            new Questions()
                    .maybeOne(kind, ReferralSharing.Kind.class)
                    .ifPresent(which -> shared.stop(who, contact.id(), which));
            return new ContactDesk.Answer.Show(redirect("/desk/reporter/" + contact.id()));
        });
    }
}
