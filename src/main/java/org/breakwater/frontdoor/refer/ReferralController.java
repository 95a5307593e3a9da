package org.breakwater.frontdoor.refer;

import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The first and the last page of a referral. */
@Controller
@ForEveryone
class ReferralController {

    private final ServiceChoices serviceChoices;
    private final ReferralEditing referralEditing;

    ReferralController(ServiceChoices serviceChoices, ReferralEditing referralEditing) {
        this.serviceChoices = serviceChoices;
        this.referralEditing = referralEditing;
    }

    @GetMapping("/refer")
    Screen refer() {
        return serviceChoices.page();
    }

    @PostMapping("/refer/stop")
    Screen stop(VisitorBrowser browser) {
        referralEditing.end(browser);
        return Redirect.redirect("/refer/stopped");
    }

    @GetMapping("/refer/stopped")
    Screen stopped() {
        return new ReferralStoppedPage();
    }
}
