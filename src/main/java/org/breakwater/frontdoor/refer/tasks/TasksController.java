package org.breakwater.frontdoor.refer.tasks;

import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.VisitorFiles;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.coach.ReferralCoach;
import org.breakwater.frontdoor.refer.drafthandover.DraftHandovers;
import org.breakwater.frontdoor.refer.prove.DraftOwners;
import org.breakwater.frontdoor.refer.signoff.SignOffs;
import org.breakwater.frontdoor.refer.who.Colleague;
import org.breakwater.frontdoor.refer.who.Colleagues;
import org.breakwater.frontdoor.refer.writing.ReferralDraft;
import org.breakwater.frontdoor.refer.writing.ReferralDrafts;
import org.breakwater.frontdoor.referrals.SharedReferrals;
import org.breakwater.partnership.Profile;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The task list of a referral. */
@Controller
@ForEveryone
@RequestMapping(ReferralEditing.TASKS)
class TasksController {

    /** The first section of a referral. */
    private static final String FIRST = "/refer/household/child/1";

    private final ReferralEditing referralEditing;
    private final ReferralCoach coach;
    private final DraftHandovers draftHandovers;
    private final SignOffs signOffs;
    private final DraftOwners owners;
    private final VisitorFiles files;
    private final ReferralDrafts drafts;
    private final SharedReferrals shared;
    private final Colleagues colleagues;
    private final Profile profile;

    TasksController(
            ReferralEditing referralEditing,
            ReferralCoach coach,
            DraftHandovers draftHandovers,
            SignOffs signOffs,
            DraftOwners owners,
            VisitorFiles files,
            ReferralDrafts drafts,
            SharedReferrals shared,
            Colleagues colleagues,
            Profile profile) {
        this.referralEditing = referralEditing;
        this.coach = coach;
        this.draftHandovers = draftHandovers;
        this.signOffs = signOffs;
        this.owners = owners;
        this.files = files;
        this.drafts = drafts;
        this.shared = shared;
        this.colleagues = colleagues;
        this.profile = profile;
    }

    /** @param first "yes" for a user who has just proved their address: without drafts they begin at once */
    @GetMapping
    Screen tasks(@RequestParam(defaultValue = "") String first, VisitorBrowser browser) {
        return referralEditing.show(browser, draft -> {
            var page = page(draft);
            return first.equals("yes") && page.isEmpty() ? Redirect.redirect(FIRST) : page;
        });
    }

    private TasksPage page(ReferralDraft draft) {
        var owner = owners.of(draft.proof());
        return new TasksPage(
                profile.referralName(),
                draft,
                coach.read(draft.told()),
                draftHandovers.of(owner),
                signOffs.waiting(owner),
                signOffs.ofDraft(draft.id()),
                files.unsent(draft.id()).size(),
                drafts.of(owner).size() - 1,
                shared.count(owner),
                draft.proof().shared()
                        ? colleagues.of(owner).map(Colleague::wrongBefore).orElse(0)
                        : 0);
    }
}
