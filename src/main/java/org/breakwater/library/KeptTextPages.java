package org.breakwater.library;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.partnership.contactpoints.CurrentContactPoints;
import org.breakwater.time.Calendars;
import org.breakwater.web.Page;
import org.breakwater.web.keeping.KeptContent;
import org.breakwater.web.keeping.KeptPages.Kept;
import org.breakwater.web.rendering.Renderer;
import org.breakwater.web.shell.Banners;
import org.breakwater.web.shell.Shell;
import org.breakwater.web.shell.SiteDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages made of texts, telephone numbers and urgent notices, cached as bytes until one changes, or the day does. */
@Component
public class KeptTextPages {

    private final Library library;
    private final ContactPoints points;
    private final Renderer renderer;
    private final SiteDetails siteDetails;
    private final Banners banners;
    private final Clock clock;
    private final KeptContent keptContent = new KeptContent();
    private volatile State state =
            new State(PublishedShelf.EMPTY, CurrentContactPoints.of(java.util.List.of()), new Object());

    KeptTextPages(
            Library library,
            ContactPoints points,
            Renderer renderer,
            SiteDetails siteDetails,
            Banners banners,
            Clock clock) {
        this.library = library;
        this.points = points;
        this.renderer = renderer;
        this.siteDetails = siteDetails;
        this.banners = banners;
        this.clock = clock;
    }

    /** Everything that the pages depend on. */
    private record State(PublishedShelf shelf, CurrentContactPoints points, Object notices) {}

    /** A page, rendered on first request; null if there is none. Missing pages are not cached. */
    public @Nullable Kept page(String path, Supplier<Optional<? extends Page>> make) {
        return bytes(path, () -> make.get().map(page -> renderer.render(page, shell(path))));
    }

    private Shell shell(String path) {
        return new Shell(siteDetails, path, "", null, banners.on(path));
    }

    /**
     * Other bytes with the same dependencies.
     *
     * @param key an address only if there is no page at it: the cache does not store the type
     */
    public @Nullable Kept bytes(String key, Supplier<Optional<byte[]>> make) {
        var at = clock.millis();
        return keptContent.find(state(), at, () -> until(at), key, make);
    }

    private State state() {
        var now = state;
        if (now.shelf() != library.now() || now.points() != points.now() || now.notices() != banners.state()) {
            now = new State(library.now(), points.now(), banners.state());
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
        var notice = banners.changesAfter(Instant.ofEpochMilli(at));
        return Stream.of(midnight, next, notice)
                .min(Comparator.naturalOrder())
                .orElse(midnight)
                .toEpochMilli();
    }
}
