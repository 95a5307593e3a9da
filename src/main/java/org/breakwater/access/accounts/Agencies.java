package org.breakwater.access.accounts;

import java.util.List;
import java.util.Optional;

/**
 * The agencies that work together, as the profile names them. This module knows only that an account may belong to one.
 */
public interface Agencies {

    /** An agency by its id in the profile. */
    record Agency(String id, String name, Kind kind) {}

    enum Kind {
        /** Its people have accounts here. */
        HERE,
        /** Nobody of it has an account: it is asked by telephone or secure mail. */
        OUTSIDE,
        /** Stands for each one outside that the profile does not name: whoever asks says which. */
        OUTSIDE_UNNAMED
    }

    /** Those whose people may have accounts, in the order of the profile. */
    List<Agency> all();

    /** Those that the desk can ask: the ones with accounts, then the ones outside. */
    List<Agency> toAsk();

    default Optional<Agency> find(String id) {
        return toAsk().stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    default boolean has(String id) {
        return all().stream().anyMatch(agency -> agency.id().equals(id));
    }

    /** How people know it; one that the profile names no longer goes by its id. */
    default String nameOf(String id) {
        return find(id).map(Agency::name).orElse(id);
    }
}
