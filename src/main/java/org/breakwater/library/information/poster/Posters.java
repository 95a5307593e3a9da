package org.breakwater.library.information.poster;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.breakwater.library.Numbers;
import org.breakwater.library.Numbers.Card;
import org.breakwater.library.print.Press;
import org.breakwater.partnership.About;
import org.breakwater.partnership.Caller;
import org.breakwater.partnership.ContactPoints;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.Routes.Support;
import org.springframework.stereotype.Component;

/** Makes the poster from the table of whom to call: it holds no number and no name of its own. */
@Component
class Posters {

    private final Profile profile;
    private final ContactPoints points;
    private final Press press;
    private final Clock clock;

    Posters(Profile profile, ContactPoints points, Press press, Clock clock) {
        this.profile = profile;
        this.points = points;
        this.press = press;
        this.clock = clock;
    }

    /** As the numbers are now, with the keys for the public. */
    Poster now() {
        var numbers = new Numbers(profile, points.now(), Caller.PUBLIC, clock.instant());
        var child = numbers.call("child");
        var adult = numbers.call("adult");
        return new Poster(
                numbers.call("danger"),
                support(numbers, row -> inDanger(row) && row.to().contains(Caller.PUBLIC)),
                child.getFirst(),
                adult.getFirst(),
                Stream.of(child.getLast(), adult.getLast()).distinct().toList(),
                numbers.call("crime"),
                support(numbers, row -> !inDanger(row) && row.to().contains(Caller.CHILD)),
                support(numbers, row -> !inDanger(row) && forAdultsOnly(row)),
                press.imprint());
    }

    private static boolean inDanger(Support row) {
        return Boolean.TRUE.equals(row.danger());
    }

    private static boolean forAdultsOnly(Support row) {
        return row.about().contains(About.CHILD) && !row.to().contains(Caller.CHILD);
    }

    private List<Card> support(Numbers numbers, Predicate<Support> wanted) {
        return profile.routes().support().stream()
                .filter(wanted)
                .flatMap(row -> numbers.card(row.show()).stream())
                .toList();
    }
}
