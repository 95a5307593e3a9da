package org.breakwater.training.model;

import java.util.Set;

/**
 * Who gets a place.
 *
 * @param firstIsRequired whether whoever has not done what comes first is refused; otherwise they are asked
 * @param withManager kinds of work whose people need the word of their manager
 */
public record WhoMayCome(boolean firstIsRequired, Set<String> withManager) {

    /** Everybody, by their own word. */
    static final WhoMayCome EVERYBODY = new WhoMayCome(false, Set.of());
}
