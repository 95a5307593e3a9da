package org.breakwater.frontdoor.refer;

import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.SignOffs;
import org.breakwater.frontdoor.VisitorsFiles;
import org.breakwater.frontdoor.refer.coach.Coaching;
import org.breakwater.frontdoor.refer.draft.Handing;
import org.breakwater.frontdoor.refer.draft.ReferralDrafts;
import org.breakwater.frontdoor.refer.draft.Writing;
import org.breakwater.frontdoor.refer.proof.Owners;
import org.breakwater.partnership.Profile;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a professional begins, finds every part again, and stops. */
@Controller
@ForEveryone
class ReferController {

    private final Doors doors;
    private final Writing writing;
    private final Coaching coach;
    private final Handing handing;
    private final SignOffs signOffs;
    private final Owners owners;
    private final VisitorsFiles files;
    private final ReferralDrafts drafts;
    private final Profile profile;

    ReferController(
            Doors doors,
            Writing writing,
            Coaching coach,
            Handing handing,
            SignOffs signOffs,
            Owners owners,
            VisitorsFiles files,
            ReferralDrafts drafts,
            Profile profile) {
        this.doors = doors;
        this.writing = writing;
        this.coach = coach;
        this.handing = handing;
        this.signOffs = signOffs;
        this.owners = owners;
        this.files = files;
        this.drafts = drafts;
        this.profile = profile;
    }

    @GetMapping("/refer")
    Screen refer() {
        return doors.page();
    }

    @GetMapping("/refer/tasks")
    Screen tasks(Browser browser) {
        return writing.show(browser, draft -> {
            var owner = owners.of(draft.proof());
            return new TasksPage(
                    profile.referralName(),
                    draft,
                    coach.read(draft.told()),
                    handing.of(owner),
                    signOffs.waiting(owner),
                    signOffs.ofDraft(draft.id()),
                    files.unsent(draft.id()).size(),
                    draft.proof().shared() ? 0 : drafts.of(owner).size() - 1);
        });
    }

    @PostMapping("/refer/stop")
    Screen stop(Browser browser) {
        writing.end(browser);
        return Redirect.redirect("/refer/stopped");
    }

    @GetMapping("/refer/stopped")
    Screen stopped() {
        return new StoppedPage();
    }
}
