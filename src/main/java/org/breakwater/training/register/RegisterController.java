package org.breakwater.training.register;

import static org.breakwater.web.Redirect.redirect;

import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.Catalogue;
import org.breakwater.training.SessionRow;
import org.breakwater.training.model.Register;
import org.breakwater.training.model.Teaching;
import org.breakwater.training.prove.Proven;
import org.breakwater.training.sessions.Given;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A trainer marks who came. */
@Controller
@ForEveryone
@RequestMapping("/training/register")
class RegisterController {

    private static final String ALL = "/training/register";

    private final Proven proven;
    private final Register register;
    private final Teaching teaching;
    private final Catalogue catalogue;

    RegisterController(Proven proven, Register register, Teaching teaching, Catalogue catalogue) {
        this.proven = proven;
        this.register = register;
        this.teaching = teaching;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen all(Browser browser) {
        return proven.show(
                browser,
                ALL,
                email -> new RegistersPage(
                        register.given().stream()
                                .flatMap(session -> catalogue.find(session.course()).stream()
                                        .map(course -> new Given(course, session)))
                                .toList(),
                        teaching.own().orElse(null)));
    }

    @GetMapping("/{session}")
    Screen one(@PathVariable UUID session, Browser browser) {
        return proven.show(browser, address(session), email -> given(session, row -> page(row, false)));
    }

    @PostMapping("/{session}/mark")
    Screen mark(@PathVariable UUID session, MarkForm form, Browser browser) {
        return proven.act(
                browser,
                address(session),
                email -> given(
                        session,
                        row -> form.check()
                                .map(made -> register.mark(
                                        row, made.booking(), made.mark(), made.what(), register.trainer()))
                                .<Screen>map(kept -> kept ? redirect(address(session)) : page(row, true))
                                .orElse(Mishap.UNREADABLE)));
    }

    private Screen given(UUID session, Function<SessionRow, Screen> screen) {
        return register.given(session).map(screen).orElse(Mishap.NOT_FOUND);
    }

    private RegisterPage page(SessionRow row, boolean refused) {
        return new RegisterPage(
                row,
                catalogue.titleOf(row.course()),
                register.opened(row.id()),
                register.isOpen(row),
                register.isBefore(row),
                refused);
    }

    private static String address(UUID session) {
        return ALL + "/" + session;
    }
}
