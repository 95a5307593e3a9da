package org.breakwater.frontdoor.refer.story;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.refer.draft.Writing;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What happened, in four parts. */
@Controller
@ForEveryone
@RequestMapping("/refer/story")
class StoryController {

    private final Writing writing;

    StoryController(Writing writing) {
        this.writing = writing;
    }

    @GetMapping("/happened")
    Screen happened(Browser browser) {
        return writing.show(
                browser, draft -> new HappenedPage(HappenedForm.of(draft.told().happened()), List.of()));
    }

    @PostMapping("/happened")
    Screen happened(HappenedForm form, Browser browser) {
        return writing.keep(browser, form.check(), Referral::with, problems -> new HappenedPage(form, problems));
    }

    @GetMapping("/voice")
    Screen voice(Browser browser) {
        return writing.show(
                browser, draft -> new VoicePage(VoiceForm.of(draft.told().voice()), List.of()));
    }

    @PostMapping("/voice")
    Screen voice(VoiceForm form, Browser browser) {
        return writing.keep(browser, form.check(), Referral::with, problems -> new VoicePage(form, problems));
    }

    @GetMapping("/strengths")
    Screen strengths(Browser browser) {
        return writing.show(
                browser,
                draft -> new StrengthsPage(StrengthsForm.of(draft.told().strengths()), List.of()));
    }

    @PostMapping("/strengths")
    Screen strengths(StrengthsForm form, Browser browser) {
        return writing.keep(browser, form.check(), Referral::with, problems -> new StrengthsPage(form, problems));
    }

    @GetMapping("/call")
    Screen call(Browser browser) {
        return writing.show(
                browser, draft -> new CallPage(CallForm.of(draft.told().call()), List.of()));
    }

    @PostMapping("/call")
    Screen call(CallForm form, Browser browser) {
        return writing.keep(browser, form.check(), Referral::with, problems -> new CallPage(form, problems));
    }
}
