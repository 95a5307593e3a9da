package org.breakwater.mash.reporter;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.refer.signoff.SignOffs;
import org.breakwater.frontdoor.referrals.ColleagueLooks;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The identity of who told us is shown to who needs it, on a page of its own, and each look is written down. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ReporterController {

    private final ContactDesk contactDesk;
    private final Reports reports;
    private final SignOffs signOffs;
    private final ColleagueLooks looks;

    ReporterController(ContactDesk contactDesk, Reports reports, SignOffs signOffs, ColleagueLooks looks) {
        this.contactDesk = contactDesk;
        this.reports = reports;
        this.signOffs = signOffs;
        this.looks = looks;
    }

    @GetMapping("/desk/reporter/{id}")
    Screen reporter(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "viewed referrer’s details",
                contact -> new ReporterPage(
                        contact,
                        reports.whoTold(who, contact.id()),
                        signOffs.of(contact.id()),
                        looks.of(contact.id())));
    }
}
