package org.breakwater.web.keeping;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.breakwater.web.keeping.KeptPages.Kept;
import org.jspecify.annotations.Nullable;

/** Caches pages as long as nothing that they depend on has changed, and at most until a given instant. */
public final class KeptContent {

    private static final long LONGEST_SECONDS = 60;

    private volatile Moment moment = new Moment(new Object(), 0, 0, new ConcurrentHashMap<>());

    /** A period in which no page changes, in milliseconds since 1970, and the pages rendered in it so far. */
    private record Moment(Object state, long from, long until, Map<String, RenderedBytes> pages) {

        boolean holds(Object now, long at) {
            return state == now && at >= from && at < until;
        }
    }

    /**
     * The page with this key.
     *
     * @param state what all pages depend on; another object means that it has changed
     * @param at now, in milliseconds since 1970
     * @param until called when a new period begins: when it ends at the latest, in milliseconds since 1970
     * @param draw renders the bytes of the page
     */
    public Kept get(Object state, long at, LongSupplier until, String key, Supplier<byte[]> draw) {
        return Objects.requireNonNull(find(state, at, until, key, () -> Optional.of(draw.get())));
    }

    /** As {@link #get}; null if there is no such page. Missing pages are not cached. */
    public @Nullable Kept find(Object state, long at, LongSupplier until, String key, Supplier<Optional<byte[]>> draw) {
        var now = moment;
        if (!now.holds(state, at)) {
            now = new Moment(state, at, until.getAsLong(), new ConcurrentHashMap<>());
            moment = now;
        }
        var found = now.pages().get(key);
        if (found == null) {
            found = draw.get().map(RenderedBytes::of).orElse(null);
            if (found == null) {
                return null;
            }
            now.pages().put(key, found);
        }
        return new Kept(found, Math.min(LONGEST_SECONDS, Math.max(0, now.until() - at) / 1000));
    }
}
