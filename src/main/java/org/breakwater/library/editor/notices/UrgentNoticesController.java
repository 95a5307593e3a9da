package org.breakwater.library.editor.notices;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.library.Library;
import org.breakwater.library.editor.notices.UrgentNotices.Draft;
import org.breakwater.library.editor.notices.UrgentNoticesPage.Listed;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.texts.TextVersions.Outcome;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a notice, approving another's, ending one. */
@Controller
@For({Role.AUTHOR, Role.BUSINESS_MANAGER})
@RequestMapping("/library/editor/notices")
class UrgentNoticesController {

    private static final int PAGE = 20;

    private final UrgentNotices notices;
    private final NoticeBoard board;
    private final Library library;
    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    UrgentNoticesController(
            UrgentNotices notices,
            NoticeBoard board,
            Library library,
            Profile profile,
            ContactPoints points,
            Clock clock) {
        this.notices = notices;
        this.board = board;
        this.library = library;
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    @GetMapping
    Screen all(@RequestParam(name = "page", defaultValue = "1") String number, Actor.Person who) {
        return page(who, InputParser.page(number), UrgentNoticeForm.EMPTY, List.of());
    }

    @PostMapping
    @For(Role.BUSINESS_MANAGER)
    Screen write(UrgentNoticeForm form, Actor.Person who) {
        return switch (form.check(clock.instant())) {
            case Checked.Bad<Draft>(var problems) -> page(who, 1, form, problems);
            case Checked.Good<Draft>(var draft) -> {
                var numbers = new TextNumbers(profile, points.now(), CallerKind.PUBLIC, clock.instant());
                var trouble = NoticeChecks.of(draft, library.now(), numbers);
                yield trouble.isEmpty()
                        ? after(notices.write(who, draft), who, "heading", form)
                        : page(who, 1, form, trouble);
            }
        };
    }

    @PostMapping("/approve")
    Screen approve(OneNoticeForm form, Actor.Person who) {
        return InputParser.id(form.id())
                .map(id -> after(notices.approve(who, id), who, "waiting", UrgentNoticeForm.EMPTY))
                .orElse(FailedRequest.NOT_FOUND);
    }

    @PostMapping("/end")
    Screen end(OneNoticeForm form, Actor.Person who) {
        return InputParser.id(form.id())
                .map(id -> after(notices.end(who, id), who, "waiting", UrgentNoticeForm.EMPTY))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private Screen after(Outcome outcome, Actor.Person who, String field, UrgentNoticeForm form) {
        return outcome instanceof Outcome.Refused(var why)
                ? page(who, 1, form, List.of(new Problem(field, why)))
                : redirect("/library/editor/notices");
    }

    private Screen page(Actor.Person who, int number, UrgentNoticeForm form, List<Problem> problems) {
        var past = notices.past(who, PAGE + 1, (number - 1) * PAGE);
        return new UrgentNoticesPage(
                listed(notices.open(who)),
                listed(past.stream().limit(PAGE).toList()),
                number,
                past.size() > PAGE,
                form,
                problems,
                who.id().value(),
                who.role() == Role.BUSINESS_MANAGER,
                clock.instant());
    }

    private List<Listed> listed(List<UrgentNoticeRow> rows) {
        return rows.stream().map(row -> new Listed(row, board.drawn(row))).toList();
    }
}
