package org.breakwater.library.procedures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.breakwater.library.Library;
import org.breakwater.library.PublishedText;
import org.breakwater.library.RelatedLink;
import org.breakwater.library.procedures.amendments.Amendment;
import org.breakwater.library.procedures.amendments.Amendments;
import org.breakwater.library.rendering.ManualChapter;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.TextParts;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the pages of the manual. */
@Component
class Procedures {

    static final String ROOT = "procedures";

    private final Library library;
    private final Amendments amendments;
    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    Procedures(Library library, Amendments amendments, Profile profile, ContactPoints points, Clock clock) {
        this.library = library;
        this.amendments = amendments;
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    static String path(String slug) {
        return ROOT + "/" + slug;
    }

    ProceduresPage contents() {
        var texts = library.now().under(ROOT + "/");
        return new ProceduresPage(
                texts.stream()
                        .filter(text -> text.front().get("kind").equals("chapter"))
                        .sorted(Comparator.comparingInt(Procedures::place))
                        .toList(),
                texts.stream()
                        .filter(text -> !text.front().get("kind").equals("chapter"))
                        .toList(),
                amendments.news());
    }

    AmendmentsPage amendmentsPage() {
        return new AmendmentsPage(amendments.all300());
    }

    /** As it is now. */
    Optional<ChapterPage> chapter(String slug) {
        return library.now()
                .find(path(slug))
                .flatMap(publishedText -> library.version(publishedText.version())
                        .map(version -> page(slug, version, publishedText.countsFrom(), null)));
    }

    /** The current levels of need of a chapter; empty if it has none. */
    Optional<ChapterMatrixPage> matrix(String slug) {
        return chapter(slug).flatMap(page -> page.matrix().map(matrix -> new ChapterMatrixPage(page, matrix)));
    }

    /** As it was at the end of that day, in local time; for today, as it is now. */
    Optional<ChapterPage> asOn(String slug, LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(Calendars.LONDON).toInstant().minusMillis(1);
        var now = clock.instant();
        var today = now.atZone(Calendars.LONDON).toLocalDate();
        return day.isAfter(today)
                ? Optional.empty()
                : library.asOf(path(slug), end.isAfter(now) ? now : end)
                        .map(version -> page(slug, version, since(version), day));
    }

    Optional<ChapterPage> version(String slug, int number) {
        return library.published(path(slug), number).map(version -> page(slug, version, since(version), null));
    }

    Optional<ChapterChangesPage> changes(String slug, int before, int after) {
        return library.published(path(slug), before)
                .flatMap(old ->
                        library.published(path(slug), after).map(now -> ChapterChangesPage.between(slug, old, now)));
    }

    /** The latest version that had a clause; empty if none ever had. */
    Optional<TextVersionRow> lastWith(String slug, String clause) {
        return library.history(path(slug)).stream()
                .filter(version -> version.chapter().byId().containsKey(clause))
                .findFirst();
    }

    /** Every current and former chapter. */
    Stream<String> chaptersEver() {
        return Stream.concat(
                        library.now().under(ROOT + "/").stream().map(PublishedText::slug),
                        amendments.all300().stream().map(Amendment::chapter))
                .distinct();
    }

    Stream<ChapterPage> versions(String slug) {
        return library.history(path(slug)).stream().map(version -> page(slug, version, since(version), null));
    }

    /** Each chapter in the list of amendments. */
    Stream<ChapterChangesPage> changes(String slug) {
        return amendments.of(path(slug)).stream()
                .filter(one -> one.before() > 0 && one.number() > 0)
                .flatMap(one -> changes(slug, one.before(), one.number()).stream());
    }

    /** Former clauses, each with the last version that had it. */
    Stream<ChapterClauseGonePage> gone(String slug) {
        var now = chapter(slug).map(page -> page.chapter().byId().keySet()).orElse(Set.of());
        var gone = new LinkedHashMap<String, ChapterClauseGonePage>();
        for (var version : library.history(path(slug))) {
            version.chapter().byId().keySet().stream()
                    .filter(clause -> !now.contains(clause))
                    .forEach(clause -> gone.putIfAbsent(
                            clause,
                            new ChapterClauseGonePage(
                                    slug, version.frontRead().title(), clause, "", version.number())));
        }
        return gone.values().stream();
    }

    /** The message for a chapter that is no longer in force; empty if it never was. */
    Optional<ChapterClauseGonePage> takenDown(String slug) {
        return amendments.of(path(slug)).stream()
                .findFirst()
                .filter(last -> last.before() > 0)
                .map(last -> new ChapterClauseGonePage(slug, last.title(), "", last.why(), last.before()));
    }

    private ChapterPage page(String slug, TextVersionRow version, Instant since, @Nullable LocalDate shownFor) {
        var shown = library.now().find(path(slug));
        var numbers = new TextNumbers(profile, points.now(), CallerKind.PROFESSIONAL, clock.instant());
        var frontMatter = version.frontRead();
        var isChapter = frontMatter.get("kind").equals("chapter");
        return new ChapterPage(
                slug,
                version.number(),
                frontMatter,
                RelatedLink.of(path(slug), frontMatter, library.now()),
                isChapter ? version.chapter() : new ManualChapter("", List.of()),
                isChapter ? List.of() : TextParts.of(version.body(), numbers),
                numbers,
                since,
                version.approved(),
                shown.map(now -> now.number() == version.number()).orElse(false),
                shown.isEmpty(),
                shownFor,
                amendments.of(path(slug)));
    }

    private Instant since(TextVersionRow version) {
        var since = version.countedFrom();
        return since == null ? version.writtenAt() : since;
    }

    private static int place(PublishedText chapter) {
        var number = chapter.front().get("number");
        return number.matches("\\d{1,4}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }
}
