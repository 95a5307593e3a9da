package org.breakwater.access;

import java.util.List;

/**
 * The agencies that work together, as the profile names them. This module knows only that an account may belong to one.
 */
public interface Agencies {

    /** An agency by its id in the profile. */
    record Agency(String id, String name) {}

    /** In the order of the profile. */
    List<Agency> all();

    default boolean has(String id) {
        return all().stream().anyMatch(agency -> agency.id().equals(id));
    }

    /** How people know it; one that the profile names no longer goes by its id. */
    default String nameOf(String id) {
        return all().stream()
                .filter(agency -> agency.id().equals(id))
                .map(Agency::name)
                .findFirst()
                .orElse(id);
    }
}
