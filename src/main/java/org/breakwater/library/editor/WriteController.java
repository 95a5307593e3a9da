package org.breakwater.library.editor;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.library.Difference;
import org.breakwater.library.Editing;
import org.breakwater.library.Editing.Outcome;
import org.breakwater.library.Library;
import org.breakwater.library.Numbers;
import org.breakwater.library.Parts;
import org.breakwater.library.Places;
import org.breakwater.library.TextChecks;
import org.breakwater.library.VersionRow;
import org.breakwater.partnership.Caller;
import org.breakwater.partnership.ContactPoints;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.Profile.Audience;
import org.breakwater.web.Checked;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes a version: look at it as often as you like, then keep it. */
@Controller
@For({Role.AUTHOR, Role.BUSINESS_MANAGER})
@RequestMapping("/library/editor/write")
class WriteController {

    private final Editing editing;
    private final Library library;
    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    WriteController(Editing editing, Library library, Profile profile, ContactPoints points, Clock clock) {
        this.editing = editing;
        this.library = library;
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    @GetMapping
    Screen write(@RequestParam(defaultValue = "") String path, Actor.Person who) {
        if (!Places.isOne(path)) {
            return Mishap.NOT_FOUND;
        }
        var before = editing.versions(who, path).stream().findFirst();
        return page(before.map(WriteForm::from).orElseGet(() -> WriteForm.fresh(path)), before, List.of(), false);
    }

    @PostMapping
    Screen write(WriteForm form, Actor.Person who) {
        if (!Places.isOne(form.path())) {
            return Mishap.NOT_FOUND;
        }
        var before = editing.versions(who, form.path()).stream()
                .filter(version -> version.number() == form.seenNumber())
                .findFirst();
        return switch (form.check(before)) {
            case Checked.Bad<WriteForm.Draft>(var problems) ->
                page(form, before, form.isToBeKept() ? problems : List.of(), true);
            case Checked.Good<WriteForm.Draft>(var draft) -> {
                var error = TextChecks.of(draft.text(), library.now(), numbers(form))
                        .firstError();
                yield form.isToBeKept() && error.isEmpty()
                        ? keep(form, draft, before, who)
                        : page(form, before, form.isToBeKept() ? problem("body", error.orElse("")) : List.of(), true);
            }
        };
    }

    private Screen keep(WriteForm form, WriteForm.Draft draft, Optional<VersionRow> before, Actor.Person who) {
        var outcome = editing.write(who, form.path(), form.seenNumber(), draft.text(), draft.sort(), draft.why());
        return outcome instanceof Outcome.Refused(var why)
                ? page(form, before, problem("body", why), true)
                : redirect(EditorPage.address(form.path()));
    }

    private WritePage page(WriteForm form, Optional<VersionRow> before, List<Problem> problems, boolean looked) {
        var text = form.text(before);
        var numbers = numbers(form);
        return new WritePage(
                form,
                problems,
                looked ? TextChecks.of(text, library.now(), numbers) : new TextChecks(List.of(), List.of()),
                looked ? Parts.of(text.body(), numbers) : List.of(),
                numbers,
                Difference.between(before.map(VersionRow::body).orElse(""), looked ? text.body() : ""));
    }

    private Numbers numbers(WriteForm form) {
        var reader = form.path().split("/")[Math.min(1, form.path().split("/").length - 1)];
        var caller = profile.audiences().stream()
                .filter(audience -> audience.id().equals(reader))
                .map(Audience::callsAs)
                .findFirst()
                .orElse(Caller.PROFESSIONAL);
        return new Numbers(profile, points.now(), caller, clock.instant());
    }

    private static List<Problem> problem(String field, String why) {
        return List.of(new Problem(field, why));
    }
}
