package org.breakwater.frontdoor.report.happening;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.Told.Way;
import org.breakwater.frontdoor.report.Readers;
import org.breakwater.frontdoor.report.draft.PresentDanger;
import org.breakwater.frontdoor.report.journey.Journey;
import org.breakwater.frontdoor.report.journey.Step;
import org.breakwater.partnership.Caller;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is happening. */
@Controller
@ForEveryone
@RequestMapping("/report/happening")
class HappeningController {

    private final Journey journey;
    private final Readers readers;

    HappeningController(Journey journey, Readers readers) {
        this.journey = journey;
        this.readers = readers;
    }

    @GetMapping("/danger")
    Screen danger(Browser browser) {
        return journey.show(
                browser, Step.DANGER, here -> new DangerPage(DangerForm.of(here.answers()), List.of(), here));
    }

    @PostMapping("/danger")
    Screen danger(DangerForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.DANGER,
                form.check(),
                (answers, now) -> answers.with(answers.worry().withDanger(now)),
                (problems, here) -> new DangerPage(form, problems, here));
    }

    @GetMapping("/worry")
    Screen worry(Browser browser) {
        return journey.show(browser, Step.WORRY, here -> new WorryPage(WorryForm.of(here.answers()), List.of(), here));
    }

    @PostMapping("/worry")
    Screen worry(WorryForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.WORRY,
                form.check(),
                WorryForm::keep,
                (problems, here) -> new WorryPage(form, problems, here));
    }

    @GetMapping("/harm")
    Screen harm(Browser browser) {
        return journey.show(browser, Step.HARM, here -> new HarmPage(HarmForm.of(here.answers()), List.of(), here));
    }

    @PostMapping("/harm")
    Screen harm(HarmForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.HARM,
                form.check(),
                (answers, told) -> answers.with(answers.worry().withHarm(told.injuries(), told.said())),
                (problems, here) -> new HarmPage(form, problems, here));
    }

    @GetMapping("/stop")
    Screen stop(Browser browser) {
        return journey.unsent(
                browser,
                draft -> new StopPage(
                        PresentDanger.in(draft.answers()),
                        Step.toCarryOn(draft).path(),
                        Journey.here(draft, Step.first(draft.way())),
                        readers.now(draft.way() == Way.CHILD ? Caller.CHILD : Caller.PUBLIC)));
    }
}
