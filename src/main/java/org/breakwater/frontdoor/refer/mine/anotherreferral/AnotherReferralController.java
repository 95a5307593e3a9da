package org.breakwater.frontdoor.refer.mine.anotherreferral;

import static org.breakwater.web.Redirect.redirect;

import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.mine.MyReferrals;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Something new has happened to a child about whom this person sent a referral before. */
@Controller
@ForEveryone
@RequestMapping("/refer/mine/another-referral/{id}")
class AnotherReferralController {

    private final ReferralEditing referralEditing;
    private final MyReferrals myReferrals;
    private final AnotherReferrals followUps;

    AnotherReferralController(ReferralEditing referralEditing, MyReferrals myReferrals, AnotherReferrals followUps) {
        this.referralEditing = referralEditing;
        this.myReferrals = myReferrals;
        this.followUps = followUps;
    }

    @GetMapping
    Screen ask(@PathVariable UUID id, VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> myReferrals
                        .own(owner, id)
                        .<Screen>map(row -> new AnotherReferralPage(row, followUps.isFull(owner)))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping
    Screen begin(@PathVariable UUID id, VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> myReferrals
                        .own(owner, id)
                        .<Screen>map(row -> {
                            if (followUps.isFull(owner)) {
                                return new AnotherReferralPage(row, true);
                            }
                            myReferrals.did(proof, owner, row, "began another referral about the same family");
                            referralEditing.turnTo(browser, proof, followUps.begin(owner, row, proof.email()));
                            return redirect(ReferralEditing.TASKS);
                        })
                        .orElse(FailedRequest.NOT_FOUND));
    }
}
