package org.breakwater.frontdoor.refer.you;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.refer.draft.Writing;
import org.breakwater.frontdoor.report.journey.Browser;
import org.breakwater.time.Calendars;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The referrer, and the level of need as they see it. */
@Controller
@ForEveryone
@RequestMapping("/refer/you")
class YouController {

    private final Writing writing;
    private final Clock clock;

    YouController(Writing writing, Clock clock) {
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping("/level")
    Screen level(Browser browser) {
        return writing.show(
                browser, draft -> new LevelPage(LevelForm.of(draft.told().level()), List.of()));
    }

    @PostMapping("/level")
    Screen level(LevelForm form, Browser browser) {
        return writing.keep(browser, form.check(today()), Referral::with, problems -> new LevelPage(form, problems));
    }

    @GetMapping("/details")
    Screen details(Browser browser) {
        return writing.show(
                browser, draft -> new DetailsPage(DetailsForm.of(draft.told().referrer()), List.of()));
    }

    @PostMapping("/details")
    Screen details(DetailsForm form, Browser browser) {
        return writing.keep(browser, form.check(), Referral::with, problems -> new DetailsPage(form, problems));
    }

    private LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }
}
