package org.breakwater.frontdoor.report.send;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.Told.Way;
import org.breakwater.frontdoor.VisitorsFiles;
import org.breakwater.frontdoor.report.Readers;
import org.breakwater.frontdoor.report.draft.Draft;
import org.breakwater.frontdoor.report.journey.Beginning;
import org.breakwater.frontdoor.report.journey.Journey;
import org.breakwater.frontdoor.report.journey.Sending;
import org.breakwater.frontdoor.report.journey.Step;
import org.breakwater.partnership.Caller;
import org.breakwater.web.Checked;
import org.breakwater.web.Problem;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** From checking the answers to the last goodbye. */
@Controller
@ForEveryone
@RequestMapping("/report/send")
class SendController {

    private static final String SENT = "/report/send/sent";
    private static final String DONE = "/report/send/done";

    private final Journey journey;
    private final VisitorsFiles files;
    private final Sending sending;
    private final Beginning beginning;
    private final Keeping keeping;
    private final Readers readers;

    SendController(
            Journey journey,
            VisitorsFiles files,
            Sending sending,
            Beginning beginning,
            Keeping keeping,
            Readers readers) {
        this.journey = journey;
        this.files = files;
        this.sending = sending;
        this.beginning = beginning;
        this.keeping = keeping;
        this.readers = readers;
    }

    @GetMapping("/check")
    Screen check(Browser browser) {
        return journey.show(browser, Step.CHECK, here -> new CheckPage(here, files.unsent(here.draft())));
    }

    @PostMapping("/now")
    Screen now(Browser browser) {
        return sending.send(browser);
    }

    @GetMapping("/needed")
    Screen needed(Browser browser) {
        return journey.unsent(browser, draft -> {
            var here = Journey.here(browser, draft, Step.first(draft.way()));
            return new NeededPage(NeededForm.EMPTY, List.of(), here);
        });
    }

    @PostMapping("/needed")
    Screen needed(NeededForm form, Browser browser) {
        return sending.send(
                browser,
                form.wayOfPage(),
                draft -> form.check(draft.answers(), isChild(draft)),
                NeededForm::keep,
                (problems, here) -> new NeededPage(form, problems, here));
    }

    @GetMapping("/where")
    Screen where(Browser browser) {
        return journey.unsent(
                browser,
                draft -> new WherePage(
                        WhereForm.EMPTY, List.of(), Journey.here(browser, draft, Step.first(draft.way()))));
    }

    @PostMapping("/where")
    Screen where(WhereForm form, Browser browser) {
        return sending.send(
                browser,
                Way.CHILD,
                draft -> form.check(),
                WhereForm::keep,
                (problems, here) -> new WherePage(form, problems, here));
    }

    @GetMapping("/sent")
    Screen sent(Browser browser) {
        return journey.sent(browser, draft -> {
            var now = readers.now(isChild(draft) ? Caller.CHILD : Caller.PUBLIC);
            var alert = draft.receipt().orElseThrow().alert();
            return new SentPage(reference(draft), isChild(draft), keeping.hasPhrase(draft), alert, now);
        });
    }

    @PostMapping("/phrase")
    Screen wantPhrase(Browser browser) {
        return journey.sent(browser, draft -> {
            keeping.keep(draft);
            return Redirect.redirect("/report/send/phrase");
        });
    }

    @GetMapping("/phrase")
    Screen phrase(Browser browser) {
        return journey.sent(
                browser,
                draft -> keeping.hasPhrase(draft)
                        ? new PhrasePage(keeping.phrase(draft).words(), reference(draft), isChild(draft))
                        : Redirect.redirect(SENT));
    }

    @GetMapping("/kept")
    Screen kept(Browser browser) {
        return journey.sent(browser, draft -> keptPage(draft, KeptForm.EMPTY, new Checked.Bad<>(List.of())));
    }

    @PostMapping("/kept")
    Screen kept(KeptForm form, Browser browser) {
        return journey.sent(browser, draft -> {
            var phrase = keeping.phrase(draft);
            var checked = form.check(phrase, keeping.places(phrase));
            return checked instanceof Checked.Good<?> ? end(browser) : keptPage(draft, form, checked);
        });
    }

    /** Ends it, with or without a phrase. */
    @PostMapping("/done")
    Screen done(Browser browser) {
        return end(browser);
    }

    @GetMapping("/done")
    Screen done() {
        return new DonePage();
    }

    private Screen end(Browser browser) {
        beginning.end(browser);
        return Redirect.redirect(DONE);
    }

    private Screen keptPage(Draft draft, KeptForm form, Checked<?> checked) {
        var places = keeping.places(keeping.phrase(draft));
        var problems = checked instanceof Checked.Bad<?>(var list) ? list : List.<Problem>of();
        return keeping.hasPhrase(draft)
                ? new KeptPage(form, problems, places[0], places[1], isChild(draft))
                : Redirect.redirect(SENT);
    }

    private static boolean isChild(Draft draft) {
        return draft.way() == Way.CHILD;
    }

    private static String reference(Draft draft) {
        return draft.receipt().orElseThrow().reference();
    }
}
