package org.breakwater.frontdoor.refer.mine;

import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.VisitorFiles;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.organisations.Organisations;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The progress of a person's own referrals, and of those that colleagues share; each access logged. */
@Controller
@ForEveryone
class MyReferralsController {

    private final ReferralEditing referralEditing;
    private final MyReferrals myReferrals;
    private final Organisations organisations;
    private final VisitorFiles files;

    MyReferralsController(
            ReferralEditing referralEditing, MyReferrals myReferrals, Organisations organisations, VisitorFiles files) {
        this.referralEditing = referralEditing;
        this.myReferrals = myReferrals;
        this.organisations = organisations;
        this.files = files;
    }

    @GetMapping("/refer/mine")
    Screen mine(VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) ->
                        new MyReferralsPage(myReferrals.of(proof, owner), files.sent(), organisations.mine()));
    }
}
