package org.breakwater.frontdoor.report.others;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.report.journey.Journey;
import org.breakwater.frontdoor.report.journey.Step;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The people around the child. */
@Controller
@ForEveryone
@RequestMapping("/report/others")
class OthersController {

    private final Journey journey;

    OthersController(Journey journey) {
        this.journey = journey;
    }

    @GetMapping("/home")
    Screen home(Browser browser) {
        return journey.show(browser, Step.OTHERS, here -> new HomePage(HomeForm.of(here.answers()), List.of(), here));
    }

    @PostMapping("/home")
    Screen home(HomeForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.OTHERS,
                form.check(),
                (answers, others) -> answers.with(answers.around().withWhoElse(others)),
                (problems, here) -> new HomePage(form, problems, here));
    }

    @GetMapping("/work")
    Screen work(Browser browser) {
        return journey.show(browser, Step.WORK, here -> new WorkPage(WorkForm.of(here.answers()), List.of(), here));
    }

    @PostMapping("/work")
    Screen work(WorkForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.WORK,
                form.check(),
                (answers, told) -> answers.with(answers.around().withWork(told.works(), told.workWords())),
                (problems, here) -> new WorkPage(form, problems, here));
    }

    @GetMapping("/parents")
    Screen parents(Browser browser) {
        return journey.show(
                browser, Step.PARENTS, here -> new ParentsPage(ParentsForm.of(here.answers()), List.of(), here));
    }

    @PostMapping("/parents")
    Screen parents(ParentsForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.PARENTS,
                form.check(),
                (answers, told) -> answers.with(answers.around().withParents(told.parents(), told.parentsWords())),
                (problems, here) -> new ParentsPage(form, problems, here));
    }
}
