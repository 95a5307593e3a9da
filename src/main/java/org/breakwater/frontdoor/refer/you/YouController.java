package org.breakwater.frontdoor.refer.you;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.refer.draft.Writing;
import org.breakwater.library.Library;
import org.breakwater.library.Shown;
import org.breakwater.library.VersionRow;
import org.breakwater.time.Calendars;
import org.breakwater.web.Screen;
import org.breakwater.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The referrer, and the level of need as they see it. */
@Controller
@ForEveryone
@RequestMapping("/refer/you")
class YouController {

    private static final String THRESHOLDS = "procedures/threshold-document";

    private final Writing writing;
    private final Library library;
    private final Clock clock;

    YouController(Writing writing, Library library, Clock clock) {
        this.writing = writing;
        this.library = library;
        this.clock = clock;
    }

    @GetMapping("/level")
    Screen level(Browser browser) {
        return writing.show(
                browser, draft -> new LevelPage(LevelForm.of(draft.told().level()), List.of(), now()));
    }

    @PostMapping("/level")
    Screen level(LevelForm form, Browser browser) {
        return writing.keep(
                browser,
                form.check(today(), read(form)),
                Referral::with,
                problems -> new LevelPage(form, problems, now()));
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

    private Optional<Shown> now() {
        return library.now().find(THRESHOLDS);
    }

    /** The version that stood beside the question when the page was made, although a later one may count by now. */
    private Optional<VersionRow> read(LevelForm form) {
        return Typed.id(form.version())
                .flatMap(library::version)
                .filter(row -> row.path().equals(THRESHOLDS));
    }

    private LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }
}
