package org.breakwater.frontdoor.report.child;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.frontdoor.report.journey.Journey;
import org.breakwater.frontdoor.report.journey.Step;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which children it is about, and where they are. */
@Controller
@ForEveryone
@RequestMapping("/report/child")
class ChildController {

    private final Journey journey;

    ChildController(Journey journey) {
        this.journey = journey;
    }

    @GetMapping("/who/{place}")
    Screen who(@PathVariable int place, Browser browser) {
        return journey.show(browser, Step.CHILD, here -> {
            var children = here.answers().children();
            if (!isPlace(place, here.answers())) {
                return Redirect.redirect(Step.CHILDREN.path());
            }
            var form = place <= children.size() ? WhoForm.of(children.get(place - 1)) : WhoForm.EMPTY;
            return new WhoPage(form, List.of(), place, back(place, here));
        });
    }

    @PostMapping("/who/{place}")
    Screen who(@PathVariable int place, WhoForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.CHILD,
                form.check(),
                (answers, child) -> isPlace(place, answers) ? answers.withChild(place, child) : answers,
                (problems, here) -> {
                    var now = here.isLate() ? 1 : place;
                    return new WhoPage(form, problems, now, back(now, here));
                });
    }

    @GetMapping("/list")
    Screen list(Browser browser) {
        return journey.show(browser, Step.CHILDREN, here -> {
            if (here.answers().children().isEmpty()) {
                return Redirect.redirect(Step.CHILD.path());
            }
            var next = here.changing() ? Step.CHECK : Step.WHERE;
            return new ListPage(here.answers().children(), next.path(), here);
        });
    }

    @PostMapping("/remove/{place}")
    Screen remove(@PathVariable int place, Browser browser) {
        return journey.change(
                browser,
                answers -> answers.withoutChild(place),
                answers -> answers.children().isEmpty() ? Step.CHILD : Step.CHILDREN);
    }

    @GetMapping("/where")
    Screen where(Browser browser) {
        return journey.show(browser, Step.WHERE, here -> new WherePage(WhereForm.of(here.answers()), List.of(), here));
    }

    @PostMapping("/where")
    Screen where(WhereForm form, Browser browser) {
        return journey.answer(
                browser,
                Step.WHERE,
                form.check(),
                (answers, told) -> answers.with(answers.around().withPlace(told.whereNow(), told.withWhom())),
                (problems, here) -> new WherePage(form, problems, here));
    }

    /** From the second child on, the way back is the list. */
    private static Here back(int place, Here here) {
        return place == 1 ? here : here.from(Step.CHILDREN.path());
    }

    private static boolean isPlace(int place, Answers answers) {
        return place >= 1 && place <= Math.min(answers.children().size() + 1, Answers.MOST_CHILDREN);
    }
}
