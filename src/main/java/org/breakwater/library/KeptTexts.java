package org.breakwater.library;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.breakwater.partnership.ContactPoints;
import org.breakwater.partnership.Points;
import org.breakwater.time.Calendars;
import org.breakwater.web.House;
import org.breakwater.web.Notices;
import org.breakwater.web.Page;
import org.breakwater.web.Shell;
import org.breakwater.web.keeping.Keeping;
import org.breakwater.web.keeping.KeptPages.Kept;
import org.breakwater.web.rendering.Renderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages made of texts, telephone numbers and urgent notices, kept as bytes until one changes, or the day does. */
@Component
public class KeptTexts {

    private final Library library;
    private final ContactPoints points;
    private final Renderer renderer;
    private final House house;
    private final Notices notices;
    private final Clock clock;
    private final Keeping keeping = new Keeping();
    private volatile State state = new State(Shelf.EMPTY, Points.of(java.util.List.of()), new Object());

    KeptTexts(Library library, ContactPoints points, Renderer renderer, House house, Notices notices, Clock clock) {
        this.library = library;
        this.points = points;
        this.renderer = renderer;
        this.house = house;
        this.notices = notices;
        this.clock = clock;
    }

    /** Everything that pages are made of. */
    private record State(Shelf shelf, Points points, Object notices) {}

    /** A page, drawn when it is asked for the first time; null when there is none. What is not there is not kept. */
    public @Nullable Kept page(String path, Supplier<Optional<? extends Page>> make) {
        return bytes(path, () -> make.get().map(page -> renderer.render(page, shell(path))));
    }

    private Shell shell(String path) {
        return new Shell(house, path, "", null, notices.on(path));
    }

    /**
     * Any bytes that are made of the same.
     *
     * @param key an address only if nobody asks for a page there: what is kept does not know of which type it is
     */
    public @Nullable Kept bytes(String key, Supplier<Optional<byte[]>> make) {
        var at = clock.millis();
        return keeping.find(state(), at, () -> until(at), key, make);
    }

    private State state() {
        var now = state;
        if (now.shelf() != library.now() || now.points() != points.now() || now.notices() != notices.state()) {
            now = new State(library.now(), points.now(), notices.state());
            state = now;
        }
        return now;
    }

    private long until(long at) {
        var midnight = Instant.ofEpochMilli(at)
                .atZone(Calendars.LONDON)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(Calendars.LONDON)
                .toInstant();
        var next = library.now().until();
        var notice = notices.changesAfter(Instant.ofEpochMilli(at));
        return Stream.of(midnight, next, notice)
                .min(Comparator.naturalOrder())
                .orElse(midnight)
                .toEpochMilli();
    }
}
