package org.breakwater.web.keeping;

import org.jspecify.annotations.Nullable;

/** A feature whose public pages are kept as bytes. They are the same for everyone and never show who is signed in. */
public interface KeptPages {

    /**
     * The page of this address; null when it is none of ours, or only the controller can tell what it means. Must be
     * quick for an address that it does not know, and must never keep more than it has pages.
     *
     * @param path as it was asked for
     * @param query without its question mark; null when there is none
     */
    @Nullable
    Kept find(String path, @Nullable String query);

    /**
     * A page, its type, and for how many seconds anybody may keep it.
     *
     * @param type such as {@code text/html;charset=utf-8}
     */
    record Kept(RenderedBytes page, String type, long seconds) {

        private static final String HTML = "text/html;charset=utf-8";

        public Kept(RenderedBytes page, long seconds) {
            this(page, HTML, seconds);
        }

        /** The same bytes, called what they are. */
        public Kept as(String otherType) {
            return new Kept(page, otherType, seconds);
        }
    }
}
