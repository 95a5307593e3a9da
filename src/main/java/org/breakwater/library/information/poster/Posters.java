package org.breakwater.library.information.poster;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.breakwater.library.print.PdfPress;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.TextNumbers.Card;
import org.breakwater.partnership.CallRoutes.Support;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.springframework.stereotype.Component;

/** Builds the poster from the table of who to call: it contains no number and no name of its own. */
@Component
class Posters {

    private final Profile profile;
    private final ContactPoints points;
    private final PdfPress press;
    private final Clock clock;

    Posters(Profile profile, ContactPoints points, PdfPress press, Clock clock) {
        this.profile = profile;
        this.points = points;
        this.press = press;
        this.clock = clock;
    }

    /** With the current numbers, and the menu keys for the public. */
    PosterContent now() {
        var numbers = new TextNumbers(profile, points.now(), CallerKind.PUBLIC, clock.instant());
        var child = numbers.call("child");
        var adult = numbers.call("adult");
        return new PosterContent(
                numbers.call("danger"),
                support(numbers, row -> inDanger(row) && row.to().contains(CallerKind.PUBLIC)),
                child.getFirst(),
                adult.getFirst(),
                Stream.of(child.getLast(), adult.getLast()).distinct().toList(),
                numbers.call("crime"),
                support(numbers, row -> !inDanger(row) && row.to().contains(CallerKind.CHILD)),
                support(numbers, row -> !inDanger(row) && forAdultsOnly(row)),
                press.imprint());
    }

    private static boolean inDanger(Support row) {
        return Boolean.TRUE.equals(row.danger());
    }

    private static boolean forAdultsOnly(Support row) {
        return row.about().contains(ConcernAbout.CHILD) && !row.to().contains(CallerKind.CHILD);
    }

    private List<Card> support(TextNumbers numbers, Predicate<Support> wanted) {
        return profile.routes().support().stream()
                .filter(wanted)
                .flatMap(row -> numbers.card(row.show()).stream())
                .toList();
    }
}
