package org.breakwater.library.editor;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.library.Library;
import org.breakwater.library.PublishedText;
import org.breakwater.library.TextPlaces;
import org.breakwater.library.WrittenText;
import org.breakwater.library.pictures.Pictures;
import org.breakwater.library.publishing.TextChecks;
import org.breakwater.library.rendering.TextDifference;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.TextParts;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.library.texts.TextVersions;
import org.breakwater.library.texts.TextVersions.Outcome;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.Profile.Audience;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a version: preview as often as you like, then save. */
@Controller
@For({Role.AUTHOR, Role.BUSINESS_MANAGER})
@RequestMapping("/library/editor")
class WriteTextController {

    private final TextVersions textVersions;
    private final Library library;
    private final Pictures gallery;
    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    WriteTextController(
            TextVersions textVersions,
            Library library,
            Pictures gallery,
            Profile profile,
            ContactPoints points,
            Clock clock) {
        this.textVersions = textVersions;
        this.library = library;
        this.gallery = gallery;
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    @GetMapping("/write-text")
    Screen write(
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "") String from,
            Actor.Person who) {
        if (!TextPlaces.isOneOf(profile, path)) {
            return FailedRequest.NOT_FOUND;
        }
        var versions = textVersions.versions(who, path);
        var latest = versions.stream().findFirst();
        var before = versions.stream()
                .filter(version -> String.valueOf(version.number()).equals(from))
                .findFirst()
                .or(() -> latest);
        var form = before.map(version ->
                        WriteTextForm.from(version, latest.orElseThrow().number()))
                .orElseGet(() -> WriteTextForm.fresh(path));
        return page(who, form, before, List.of(), false);
    }

    /** The approver reads it first, beside the version in force. */
    @GetMapping("/text-version")
    Screen version(
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "") String number,
            Actor.Person who) {
        var versions = textVersions.versions(who, path);
        return versions.stream()
                .filter(version -> String.valueOf(version.number()).equals(number))
                .findFirst()
                .<Screen>map(version -> {
                    var counts =
                            library.now().find(path).map(PublishedText::number).orElse(0);
                    var other = counts == 0 || counts == version.number() ? version.number() - 1 : counts;
                    var before = versions.stream()
                            .filter(one -> one.number() == other)
                            .findFirst();
                    var numbers = numbers(path);
                    return new TextVersionPage(
                            version,
                            TextParts.of(version.body(), numbers),
                            numbers,
                            before.map(TextVersionRow::number).orElse(0),
                            TextDifference.between(
                                    before.map(TextVersionRow::body).orElse(""), version.body()));
                })
                .orElse(FailedRequest.NOT_FOUND);
    }

    @PostMapping("/write-text")
    Screen write(WriteTextForm typed, Actor.Person who) {
        if (!TextPlaces.isOneOf(profile, typed.path())) {
            return FailedRequest.NOT_FOUND;
        }
        var before = textVersions.versions(who, typed.path()).stream()
                .filter(version -> version.number() == typed.seenNumber())
                .findFirst();
        var form = who.role() == Role.BUSINESS_MANAGER
                ? typed
                : typed.approvedAsBefore(
                        before.map(version -> version.frontRead().get("approved-by"))
                                .orElse(""));
        return switch (form.check(before)) {
            case Checked.Bad<WriteTextForm.Draft>(var problems) ->
                page(who, form, before, form.isToBeKept() ? problems : List.of(), true);
            case Checked.Good<WriteTextForm.Draft>(var draft) -> {
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

    private Screen keep(
            WriteTextForm form, WriteTextForm.Draft draft, Optional<TextVersionRow> before, Actor.Person who) {
        var outcome = textVersions.write(who, form.path(), form.seenNumber(), draft.text(), draft.sort(), draft.why());
        if (outcome instanceof Outcome.Refused(var why)) {
            var latest = textVersions.versions(who, form.path()).stream().findFirst();
            var seen = form.afterSeeing(latest.map(TextVersionRow::number).orElse(0));
            return page(who, seen, latest, problem("body", why), true);
        }
        return redirect(EditorPage.address(form.path()));
    }

    private TextChecks checks(Actor.Person who, WriteTextForm form, WrittenText text, Optional<TextVersionRow> before) {
        var checks = TextChecks.of(form.path(), text, library.now(), numbers(form.path()), gallery.album(who, text));
        return before.map(version -> checks.after(version.written(), text)).orElse(checks);
    }

    private WriteTextPage page(
            Actor.Person who,
            WriteTextForm form,
            Optional<TextVersionRow> before,
            List<Problem> problems,
            boolean looked) {
        var text = form.text(before);
        var numbers = numbers(form.path());
        return new WriteTextPage(
                form,
                problems,
                looked ? checks(who, form, text, before) : new TextChecks(List.of(), List.of()),
                looked ? TextParts.of(text.body(), numbers) : List.of(),
                numbers,
                looked
                        ? TextDifference.between(
                                before.map(TextVersionRow::body).orElse(""), text.body())
                        : new TextDifference(List.of()),
                who.role() == Role.BUSINESS_MANAGER);
    }

    private TextNumbers numbers(String path) {
        var reader = folder(path);
        var callerKind = profile.audiences().stream()
                .filter(audience -> audience.id().equals(reader))
                .map(Audience::callsAs)
                .findFirst()
                .orElse(CallerKind.PROFESSIONAL);
        return new TextNumbers(profile, points.now(), callerKind, clock.instant());
    }

    private static String folder(String path) {
        var words = path.split("/");
        return words[Math.min(1, words.length - 1)];
    }

    private static List<Problem> problem(String field, String why) {
        return List.of(new Problem(field, why));
    }
}
