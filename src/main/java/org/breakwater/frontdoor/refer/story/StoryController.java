package org.breakwater.frontdoor.refer.story;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.writing.ReferralTask;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What happened, and what the child says. */
@Controller
@ForEveryone
@RequestMapping("/refer/story")
class StoryController {

    private final ReferralEditing referralEditing;

    StoryController(ReferralEditing referralEditing) {
        this.referralEditing = referralEditing;
    }

    @GetMapping("/concern-details")
    Screen happened(VisitorBrowser browser) {
        return referralEditing.show(
                browser,
                draft -> new ConcernDetailsPage(
                        ConcernDetailsForm.of(draft.told().happened()), List.of()));
    }

    @PostMapping("/concern-details")
    Screen happened(ConcernDetailsForm form, VisitorBrowser browser) {
        return referralEditing.keep(
                browser,
                ReferralTask.HAPPENED,
                form.check(),
                Referral::with,
                problems -> new ConcernDetailsPage(form, problems));
    }

    @GetMapping("/childs-voice")
    Screen voice(VisitorBrowser browser) {
        return referralEditing.show(
                browser,
                draft -> new ChildsVoicePage(ChildsVoiceForm.of(draft.told().voice()), List.of()));
    }

    @PostMapping("/childs-voice")
    Screen voice(ChildsVoiceForm form, VisitorBrowser browser) {
        return referralEditing.keep(
                browser,
                ReferralTask.VOICE,
                form.check(),
                Referral::with,
                problems -> new ChildsVoicePage(form, problems));
    }
}
