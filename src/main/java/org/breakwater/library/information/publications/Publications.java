package org.breakwater.library.information.publications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.breakwater.library.Library;
import org.breakwater.library.RelatedLink;
import org.breakwater.library.information.publications.PublicationDetails.Sort;
import org.breakwater.library.print.PdfPress;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.TextParts;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.time.Calendars;
import org.springframework.stereotype.Component;

/** Builds the lists and sheets from what is published now. */
@Component
class Publications {

    static final String ROOT = "/information/publications";
    static final String NEWEST_YEARLY_REPORT = "/" + PublicationDetails.NEWEST_YEARLY_REPORT;

    /** How many of each sort the first page shows. */
    private static final int FIRST = 10;

    private static final int ON_A_PAGE = 20;

    private final Library library;
    private final Profile profile;
    private final ContactPoints points;
    private final PdfPress press;
    private final Clock clock;

    Publications(Library library, Profile profile, ContactPoints points, PdfPress press, Clock clock) {
        this.library = library;
        this.profile = profile;
        this.points = points;
        this.press = press;
        this.clock = clock;
    }

    PublicationsPage shelf() {
        return new PublicationsPage(Arrays.stream(Sort.values())
                .map(sort -> {
                    var all = of(sort);
                    return new PublicationsPage.Board(
                            sort, all.stream().limit(FIRST).toList(), all.size());
                })
                .toList());
    }

    /** One page of a sort, counted from 1; empty if there is no such page. */
    Optional<PublicationSortPage> page(Sort sort, int number) {
        var all = of(sort);
        var pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        return number < 1 || number > pages
                ? Optional.empty()
                : Optional.of(new PublicationSortPage(
                        sort,
                        all.stream()
                                .skip((number - 1L) * ON_A_PAGE)
                                .limit(ON_A_PAGE)
                                .toList(),
                        number,
                        pages,
                        all.size()));
    }

    Stream<PublicationSortPage> pages() {
        return Arrays.stream(Sort.values())
                .flatMap(sort -> IntStream.iterate(1, at -> at + 1)
                        .mapToObj(at -> page(sort, at))
                        .takeWhile(Optional::isPresent))
                .flatMap(Optional::stream);
    }

    /** The address of the latest yearly report; one dated in the future does not count yet. */
    Optional<String> newestYearlyReport() {
        var today = LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
        return of(Sort.YEARLY_REPORT).stream()
                .filter(one -> !one.about().published().isAfter(today))
                .findFirst()
                .map(ShelvedPublication::address);
    }

    /** The last word of the address of each. */
    Stream<String> slugs() {
        return Arrays.stream(Sort.values())
                .flatMap(sort -> of(sort).stream())
                .map(one -> one.text().slug());
    }

    /** The PDF; the outer is empty if there is no such publication, the inner if too many are being rendered. */
    Optional<Optional<byte[]>> sheet(String slug) {
        return library.now()
                .find(PublicationDetails.FOLDER + slug)
                .flatMap(text -> PublicationDetails.of(text.front())
                        .flatMap(about -> library.version(text.version()).map(version -> {
                            var numbers = new TextNumbers(profile, points.now(), CallerKind.PUBLIC, clock.instant());
                            var parts = TextParts.of(version.body(), numbers);
                            var related = RelatedLink.of(text.path(), text.front(), library.now());
                            return press.print(imprint -> new PublicationSheet(
                                    new ShelvedPublication(text, about), parts, numbers, related, imprint));
                        })));
    }

    /** The newest first. */
    private List<ShelvedPublication> of(Sort sort) {
        return library.now().under(PublicationDetails.FOLDER).stream()
                .flatMap(text ->
                        PublicationDetails.of(text.front()).map(about -> new ShelvedPublication(text, about)).stream())
                .filter(one -> one.about().sort() == sort)
                .sorted(Comparator.comparing(
                                (ShelvedPublication one) -> one.about().published())
                        .reversed())
                .toList();
    }
}
