package org.breakwater.frontdoor.refer.mine;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.Role;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.casework.agencydue.AgencyDueItem;
import org.breakwater.casework.agencydue.AgencyDueItems;
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
    private final AgencyDueItems dueItems;
    private final VisitorFiles files;
    private final Clock clock;

    MyReferralsController(
            ReferralEditing referralEditing,
            MyReferrals myReferrals,
            Organisations organisations,
            AgencyDueItems dueItems,
            VisitorFiles files,
            Clock clock) {
        this.referralEditing = referralEditing;
        this.myReferrals = myReferrals;
        this.organisations = organisations;
        this.dueItems = dueItems;
        this.files = files;
        this.clock = clock;
    }

    /** What is due from an agency is read as the person signed in, apart from what their address opens. */
    @GetMapping("/refer/mine")
    Screen mine(VisitorBrowser browser, Actor who) {
        var due = who instanceof Actor.Person person && person.role() == Role.RESEARCHER
                ? Optional.of(dueItems.of(person))
                : Optional.<List<AgencyDueItem>>empty();
        return referralEditing.proven(
                browser,
                (proof, owner) -> new MyReferralsPage(
                        myReferrals.of(proof, owner),
                        files.sent(),
                        organisations.mine(),
                        proof.shared(),
                        due.orElse(List.of()),
                        due.isPresent(),
                        clock.instant()));
    }
}
