package org.breakwater.frontdoor.report.aroundchild;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.report.journey.ReportJourney;
import org.breakwater.frontdoor.report.journey.ReportStep;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The people around the child. */
@Controller
@ForEveryone
@RequestMapping("/report/around-child")
class AroundChildController {

    private final ReportJourney journey;

    AroundChildController(ReportJourney journey) {
        this.journey = journey;
    }

    @GetMapping
    Screen around(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.AROUND,
                reportPosition ->
                        new AroundChildPage(AroundChildForm.of(reportPosition.answers()), List.of(), reportPosition));
    }

    @PostMapping
    Screen around(AroundChildForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.AROUND,
                form.check(),
                AroundChildForm::keep,
                (problems, reportPosition) -> new AroundChildPage(form, problems, reportPosition));
    }
}
