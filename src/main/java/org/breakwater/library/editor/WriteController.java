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
import org.breakwater.library.Gallery;
import org.breakwater.library.Library;
import org.breakwater.library.Numbers;
import org.breakwater.library.Parts;
import org.breakwater.library.Places;
import org.breakwater.library.Shown;
import org.breakwater.library.TextChecks;
import org.breakwater.library.VersionRow;
import org.breakwater.library.Written;
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
@RequestMapping("/library/editor")
class WriteController {

    private final Editing editing;
    private final Library library;
    private final Gallery gallery;
    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    WriteController(
            Editing editing, Library library, Gallery gallery, Profile profile, ContactPoints points, Clock clock) {
        this.editing = editing;
        this.library = library;
        this.gallery = gallery;
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    @GetMapping("/write")
    Screen write(
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "") String from,
            Actor.Person who) {
        if (!Places.isOneOf(profile, path)) {
            return Mishap.NOT_FOUND;
        }
        var versions = editing.versions(who, path);
        var latest = versions.stream().findFirst();
        var before = versions.stream()
                .filter(version -> String.valueOf(version.number()).equals(from))
                .findFirst()
                .or(() -> latest);
        var form = before.map(
                        version -> WriteForm.from(version, latest.orElseThrow().number()))
                .orElseGet(() -> WriteForm.fresh(path));
        return page(who, form, before, List.of(), false);
    }

    /** Whoever approves reads it first, beside what counts now. */
    @GetMapping("/version")
    Screen version(
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "") String number,
            Actor.Person who) {
        var versions = editing.versions(who, path);
        return versions.stream()
                .filter(version -> String.valueOf(version.number()).equals(number))
                .findFirst()
                .<Screen>map(version -> {
                    var counts = library.now().find(path).map(Shown::number).orElse(0);
                    var other = counts == 0 || counts == version.number() ? version.number() - 1 : counts;
                    var before = versions.stream()
                            .filter(one -> one.number() == other)
                            .findFirst();
                    var numbers = numbers(path);
                    return new VersionPage(
                            version,
                            Parts.of(version.body(), numbers),
                            numbers,
                            before.map(VersionRow::number).orElse(0),
                            Difference.between(before.map(VersionRow::body).orElse(""), version.body()));
                })
                .orElse(Mishap.NOT_FOUND);
    }

    @PostMapping("/write")
    Screen write(WriteForm typed, Actor.Person who) {
        if (!Places.isOneOf(profile, typed.path())) {
            return Mishap.NOT_FOUND;
        }
        var before = editing.versions(who, typed.path()).stream()
                .filter(version -> version.number() == typed.seenNumber())
                .findFirst();
        var form = who.role() == Role.BUSINESS_MANAGER
                ? typed
                : typed.approvedAsBefore(
                        before.map(version -> version.frontRead().get("approved-by"))
                                .orElse(""));
        return switch (form.check(before)) {
            case Checked.Bad<WriteForm.Draft>(var problems) ->
                page(who, form, before, form.isToBeKept() ? problems : List.of(), true);
            case Checked.Good<WriteForm.Draft>(var draft) -> {
                var error = checks(who, form, draft.text(), before).firstError();
                yield form.isToBeKept() && error.isEmpty()
                        ? keep(form, draft, before, who)
                        : page(
                                who,
                                form,
                                before,
                                form.isToBeKept() ? problem("body", error.orElse("")) : List.of(),
                                true);
            }
        };
    }

    private Screen keep(WriteForm form, WriteForm.Draft draft, Optional<VersionRow> before, Actor.Person who) {
        var outcome = editing.write(who, form.path(), form.seenNumber(), draft.text(), draft.sort(), draft.why());
        if (outcome instanceof Outcome.Refused(var why)) {
            var latest = editing.versions(who, form.path()).stream().findFirst();
            var seen = form.afterSeeing(latest.map(VersionRow::number).orElse(0));
            return page(who, seen, latest, problem("body", why), true);
        }
        return redirect(EditorPage.address(form.path()));
    }

    private TextChecks checks(Actor.Person who, WriteForm form, Written text, Optional<VersionRow> before) {
        var checks = TextChecks.of(form.path(), text, library.now(), numbers(form.path()), gallery.album(who, text));
        return before.map(version -> checks.after(version.written(), text)).orElse(checks);
    }

    private WritePage page(
            Actor.Person who, WriteForm form, Optional<VersionRow> before, List<Problem> problems, boolean looked) {
        var text = form.text(before);
        var numbers = numbers(form.path());
        return new WritePage(
                form,
                problems,
                looked ? checks(who, form, text, before) : new TextChecks(List.of(), List.of()),
                looked ? Parts.of(text.body(), numbers) : List.of(),
                numbers,
                looked
                        ? Difference.between(before.map(VersionRow::body).orElse(""), text.body())
                        : new Difference(List.of()),
                who.role() == Role.BUSINESS_MANAGER);
    }

    private Numbers numbers(String path) {
        var reader = folder(path);
        var caller = profile.audiences().stream()
                .filter(audience -> audience.id().equals(reader))
                .map(Audience::callsAs)
                .findFirst()
                .orElse(Caller.PROFESSIONAL);
        return new Numbers(profile, points.now(), caller, clock.instant());
    }

    private static String folder(String path) {
        var words = path.split("/");
        return words[Math.min(1, words.length - 1)];
    }

    private static List<Problem> problem(String field, String why) {
        return List.of(new Problem(field, why));
    }
}
