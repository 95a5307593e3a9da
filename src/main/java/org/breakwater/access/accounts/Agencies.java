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
        /** An external agency without accounts: it is asked by telephone or secure mail. */
        OUTSIDE,
        /** Stands for each external agency that the profile does not name: the user types its name. */
        OUTSIDE_UNNAMED
    }

    /** The agencies whose people may have accounts, in the order of the profile. */
    List<Agency> all();

    /** The agencies that the desk can ask: those with accounts, then external ones. */
    List<Agency> toAsk();

    default Optional<Agency> find(String id) {
        return toAsk().stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    default boolean has(String id) {
        return all().stream().anyMatch(agency -> agency.id().equals(id));
    }

    /** Display name; the id for an agency that is no longer in the profile. */
    default String nameOf(String id) {
        return find(id).map(Agency::name).orElse(id);
    }
}
