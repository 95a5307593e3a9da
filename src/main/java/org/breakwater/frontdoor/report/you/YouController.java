package org.breakwater.frontdoor.report.you;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.Told;
import org.breakwater.frontdoor.report.journey.Journey;
import org.breakwater.frontdoor.report.journey.Step;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who tells us, and how to reach them without harm. */
@Controller
@ForEveryone
@RequestMapping("/report/you")
class YouController {

    private final Journey journey;

    YouController(Journey journey) {
        this.journey = journey;
    }

    @GetMapping("/name")
    Screen name(Browser browser) {
        return journey.show(browser, Step.NAME, here -> new NamePage(NameForm.of(here.answers()), List.of(), here));
    }

    @PostMapping("/name")
    Screen name(NameForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.NAME,
                form.check(),
                NameForm::keep,
                (problems, here) -> new NamePage(form, problems, here));
    }

    /** One press, and whatever was said of oneself before is gone. */
    @PostMapping("/unknown")
    Screen unknown(Browser browser) {
        return journey.change(browser, answers -> answers.with(Told.Teller.anonymous()), answers -> Step.CHECK);
    }

    @GetMapping("/reach")
    Screen reach(Browser browser) {
        return journey.show(browser, Step.REACH, here -> new ReachPage(ReachForm.of(here.answers()), List.of(), here));
    }

    @PostMapping("/reach")
    Screen reach(ReachForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.REACH,
                form.check(),
                ReachForm::keep,
                (problems, here) -> new ReachPage(form, problems, here));
    }
}
