package org.breakwater.access.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.access.Role;
import org.breakwater.access.sessions.CookieStatus;
import org.breakwater.access.unsaved.UnsavedAnswers;
import org.breakwater.web.forms.UnsavedForm;
import org.breakwater.web.forms.UnsavedForms;
import org.breakwater.web.shell.Shell;
import org.breakwater.web.shell.SiteVisitor;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Provides the layout with the signed-in user, the areas that they may open, and when they will be signed out. */
@Component
public class SignedInVisitor implements SiteVisitor {

    private static final ZoneId LOCAL = ZoneId.of("Europe/London");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final Shell.Room NOTICES = new Shell.Room("/library/editor/notices", "Urgent notices");
    private static final Shell.Room WATCHES = new Shell.Room("/library/editor/content-checks", "Content checks");
    private static final Shell.Room PANELS = new Shell.Room("/exploitation/panels", "MACE panel");
    private static final Shell.Room INTELLIGENCE = new Shell.Room("/exploitation/intelligence", "Intelligence");
    private static final Shell.Room POSTS = new Shell.Room("/account/role", "Change role");
    private static final Shell.Room OWN = new Shell.Room("/account", "Your account");

    private final RequestActors requestActors;
    private final FormTokens tokens;
    private final UnsavedAnswers unsaved;

    SignedInVisitor(RequestActors requestActors, FormTokens tokens, UnsavedAnswers unsaved) {
        this.requestActors = requestActors;
        this.tokens = tokens;
        this.unsaved = unsaved;
    }

    @Override
    public Optional<Shell.SignedIn> person(HttpServletRequest request) {
        return requestActors.of(request) instanceof CookieStatus.Live(var session, var person, var until, var several)
                ? Optional.of(new Shell.SignedIn(
                        person.name(),
                        person.role().title(),
                        rooms(person.role(), several),
                        DeskMenu.of(person.role()),
                        CLOCK.format(until.atZone(LOCAL))))
                : Optional.empty();
    }

    @Override
    public boolean isSignedIn(HttpServletRequest request) {
        return requestActors.presence(request).lasts();
    }

    /** Only when a page is opened: a page that is shown again has the input already. */
    @Override
    public UnsavedForms unsaved(HttpServletRequest request) {
        if (!(requestActors.of(request) instanceof CookieStatus.Live live)) {
            return UnsavedForms.NONE;
        }
        if (!request.getMethod().equals("GET")) {
            return form -> {
                if (form.equals(UnsavedForm.form(request))) {
                    request.setAttribute(UnsavedForm.DRAWN, form);
                }
                return null;
            };
        }
        var person = live.person();
        var forms = SingletonSupplier.of(() -> unsaved.formsOf(person));
        return form -> forms.obtain().contains(form) ? unsaved.of(person, form).orElse(null) : null;
    }

    @Override
    public String formToken(HttpServletRequest request) {
        return tokens.of(request);
    }

    private static List<Shell.Room> rooms(Role role, boolean several) {
        return several ? Stream.concat(rooms(role).stream(), Stream.of(POSTS)).toList() : rooms(role);
    }

    /** The areas of a role; the first is its start page. */
    public static List<Shell.Room> rooms(Role role) {
        var start = new Shell.Room(role.start().path(), role.start().title());
        return switch (role) {
            case AUTHOR -> List.of(start, NOTICES, OWN);
            case BUSINESS_MANAGER ->
                List.of(
                        start,
                        NOTICES,
                        WATCHES,
                        new Shell.Room("/desk/oversight", "Performance"),
                        new Shell.Room("/escalations", "Disagreements"),
                        new Shell.Room("/training/office", "Training"),
                        new Shell.Room("/refer/organisations", "Named referrers"),
                        OWN);
            case ADMINISTRATOR ->
                List.of(
                        start,
                        new Shell.Room("/accounts", "Accounts"),
                        new Shell.Room("/outbox", "Messages"),
                        WATCHES,
                        OWN);
            case EXPLOITATION_LEAD -> List.of(start, PANELS, INTELLIGENCE, OWN);
            case PANEL_MEMBER -> List.of(start, INTELLIGENCE, OWN);
            default -> List.of(start, OWN);
        };
    }
}
