package org.breakwater.training.registers;

import static org.breakwater.web.Redirect.redirect;

import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.office.impact.TeachingFeedback;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.training.sessions.CourseSession;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Paper;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A trainer marks attendance. */
@Controller
@ForEveryone
@RequestMapping("/training/registers")
class RegistersController {

    private static final String ALL = "/training/registers";

    private final ProvenLearner provenLearner;
    private final Registers register;
    private final TeachingFeedback teachingFeedback;
    private final Catalogue catalogue;
    private final Paper paper;

    RegistersController(
            ProvenLearner provenLearner,
            Registers register,
            TeachingFeedback teachingFeedback,
            Catalogue catalogue,
            Paper paper) {
        this.provenLearner = provenLearner;
        this.register = register;
        this.teachingFeedback = teachingFeedback;
        this.catalogue = catalogue;
        this.paper = paper;
    }

    @GetMapping
    Screen all(VisitorBrowser browser) {
        return provenLearner.show(
                browser,
                ALL,
                email -> new RegistersPage(
                        register.given().stream()
                                .flatMap(session -> catalogue.find(session.course()).stream()
                                        .map(course -> new CourseSession(course, session)))
                                .toList(),
                        teachingFeedback.own().orElse(null)));
    }

    @GetMapping("/{session}")
    Screen one(@PathVariable UUID session, VisitorBrowser browser) {
        return provenLearner.show(browser, address(session), email -> given(session, row -> page(row, false)));
    }

    @PostMapping("/{session}/mark")
    Screen mark(@PathVariable UUID session, AttendanceMarkForm form, VisitorBrowser browser) {
        return provenLearner.act(
                browser,
                address(session),
                email -> given(
                        session,
                        row -> form.check()
                                .map(made -> register.mark(
                                        row, made.booking(), made.mark(), made.what(), register.trainer()))
                                .<Screen>map(kept -> kept ? redirect(address(session)) : page(row, true))
                                .orElse(FailedRequest.UNREADABLE)));
    }

    /** In one press; anyone who is missing is marked after it. */
    @PostMapping("/{session}/all-present")
    Screen allPresent(@PathVariable UUID session, AttendanceMarkForm form, VisitorBrowser browser) {
        return provenLearner.act(
                browser,
                address(session),
                email -> given(
                        session,
                        row -> InputParser.id(form.mark())
                                .map(press -> register.markTheOthers(row, press, register.trainer()))
                                .<Screen>map(kept -> kept ? redirect(address(session)) : page(row, true))
                                .orElse(FailedRequest.UNREADABLE)));
    }

    @GetMapping("/{session}/signing-sheet.pdf")
    Screen signingSheet(@PathVariable UUID session, VisitorBrowser browser) {
        return paper.drawn(
                provenLearner.show(
                        browser,
                        address(session),
                        email -> given(
                                session,
                                row -> new SigningSheetPage(
                                        row,
                                        catalogue.titleOf(row.course()),
                                        register.opened(row.id()),
                                        paper.stylesheet()))),
                SigningSheetPage.class);
    }

    private Screen given(UUID session, Function<SessionRow, Screen> screen) {
        return register.given(session).map(screen).orElse(FailedRequest.NOT_FOUND);
    }

    private RegisterPage page(SessionRow row, boolean refused) {
        return new RegisterPage(
                row,
                catalogue.titleOf(row.course()),
                register.opened(row.id()),
                register.isOpen(row),
                register.isBefore(row),
                register.hasBegun(row),
                refused);
    }

    private static String address(UUID session) {
        return ALL + "/" + session;
    }
}
