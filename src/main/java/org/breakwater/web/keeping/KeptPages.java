package org.breakwater.web.keeping;

import org.jspecify.annotations.Nullable;

/** A feature whose public pages are cached as bytes. They are the same for everyone and never show who is signed in. */
public interface KeptPages {

    /**
     * The page at this address; null if it is none of ours, or only the controller can interpret it. Must be quick for
     * an unknown address, and must never cache more than its pages.
     *
     * @param path as requested
     * @param query without its question mark; null if there is none
     */
    @Nullable
    Kept find(String path, @Nullable String query);

    /**
     * A page, its type, and how long anyone may cache it, in seconds.
     *
     * @param type such as {@code text/html;charset=utf-8}
     */
    record Kept(RenderedBytes page, String type, long seconds) {

        private static final String HTML = "text/html;charset=utf-8";

        public Kept(RenderedBytes page, long seconds) {
            this(page, HTML, seconds);
        }

        /** The same bytes with another type. */
        public Kept as(String otherType) {
            return new Kept(page, otherType, seconds);
        }
    }
}
