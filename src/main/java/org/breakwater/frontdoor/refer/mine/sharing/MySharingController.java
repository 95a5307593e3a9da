package org.breakwater.frontdoor.refer.mine.sharing;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.mine.MyReferralRow;
import org.breakwater.frontdoor.refer.mine.MyReferrals;
import org.breakwater.frontdoor.refer.mine.sharing.MySharingPage.Shareable;
import org.breakwater.frontdoor.refer.prove.AddressProof;
import org.breakwater.frontdoor.referrals.SharedReferrals;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The sender of a referral, and no one else, shares it with colleagues after it was sent. */
@Controller
@ForEveryone
@RequestMapping("/refer/mine/sharing/{id}")
class MySharingController {

    private final ReferralEditing referralEditing;
    private final MyReferrals myReferrals;
    private final SharingAfterSending sharing;
    private final SharedReferrals shared;

    MySharingController(
            ReferralEditing referralEditing,
            MyReferrals myReferrals,
            SharingAfterSending sharing,
            SharedReferrals shared) {
        this.referralEditing = referralEditing;
        this.myReferrals = myReferrals;
        this.sharing = sharing;
        this.shared = shared;
    }

    @GetMapping
    Screen show(@PathVariable UUID id, VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> myReferrals
                        .own(owner, id)
                        .map(row -> page(proof, owner, row, MySharingForm.EMPTY, List.of()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping
    Screen share(@PathVariable UUID id, MySharingForm form, VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> myReferrals
                        .own(owner, id)
                        .map(row -> share(proof, owner, row, form))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    /** A page that says it cannot be shared also says why. */
    private Screen share(AddressProof proof, byte[] owner, MyReferralRow row, MySharingForm form) {
        if (sharing.shareable(row) != Shareable.YES) {
            return page(proof, owner, row, form, List.of());
        }
        return switch (form.check(sharing.offered(proof, owner, row.recordId()))) {
            case Bad<List<ColleagueChoice>>(var problems) -> page(proof, owner, row, form, problems);
            case Good<List<ColleagueChoice>>(var chosen) -> {
                shared.share(
                        row.recordId(),
                        owner,
                        myReferrals.inWords(proof, owner),
                        chosen.stream().map(ColleagueChoice::with).toList());
                yield redirect("/refer/mine");
            }
        };
    }

    private Screen page(
            AddressProof proof, byte[] owner, MyReferralRow row, MySharingForm form, List<Problem> problems) {
        return new MySharingPage(
                row, sharing.shareable(row), sharing.offered(proof, owner, row.recordId()), form, problems);
    }
}
