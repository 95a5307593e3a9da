package org.breakwater.frontdoor.report.young;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.VisitorsFiles;
import org.breakwater.frontdoor.report.journey.Journey;
import org.breakwater.frontdoor.report.journey.Step;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The questions for a child or young person. */
@Controller
@ForEveryone
@RequestMapping("/report/young")
class YoungController {

    private final Journey journey;
    private final VisitorsFiles files;

    YoungController(Journey journey, VisitorsFiles files) {
        this.journey = journey;
        this.files = files;
    }

    @GetMapping("/safe")
    Screen safe(Browser browser) {
        return journey.show(
                browser, Step.YOUNG_SAFE, here -> new SafePage(SafeForm.of(here.answers()), List.of(), here));
    }

    @PostMapping("/safe")
    Screen safe(SafeForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.YOUNG_SAFE,
                form.check(),
                (answers, danger) -> answers.with(answers.worry().withDanger(danger)),
                (problems, here) -> new SafePage(form, problems, here));
    }

    @GetMapping("/tell")
    Screen tell(Browser browser) {
        return journey.show(
                browser, Step.YOUNG_TELL, here -> new TellPage(TellForm.of(here.answers()), List.of(), here));
    }

    @PostMapping("/tell")
    Screen tell(TellForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.YOUNG_TELL,
                form.check(),
                TellForm::keep,
                (problems, here) -> new TellPage(form, problems, here));
    }

    @GetMapping("/who")
    Screen who(Browser browser) {
        return journey.show(browser, Step.YOUNG_WHO, here -> new WhoPage(WhoForm.of(here.answers()), List.of(), here));
    }

    @PostMapping("/who")
    Screen who(WhoForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.YOUNG_WHO,
                form.check(),
                WhoForm::keep,
                (problems, here) -> new WhoPage(form, problems, here));
    }

    @GetMapping("/others")
    Screen others(Browser browser) {
        return journey.show(
                browser, Step.YOUNG_OTHERS, here -> new OthersPage(OthersForm.of(here.answers()), List.of(), here));
    }

    @PostMapping("/others")
    Screen others(OthersForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.YOUNG_OTHERS,
                form.check(),
                (answers, others) -> answers.with(answers.around().withWhoElse(others)),
                (problems, here) -> new OthersPage(form, problems, here));
    }

    @GetMapping("/reach")
    Screen reach(Browser browser) {
        return journey.show(
                browser, Step.YOUNG_REACH, here -> new ReachPage(ReachForm.of(here.answers()), List.of(), here));
    }

    @PostMapping("/reach")
    Screen reach(ReachForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.YOUNG_REACH,
                form.check(),
                ReachForm::keep,
                (problems, here) -> new ReachPage(form, problems, here));
    }

    @GetMapping("/check")
    Screen check(Browser browser) {
        return journey.show(browser, Step.YOUNG_CHECK, here -> new CheckPage(here, files.unsent(here.draft())));
    }
}
