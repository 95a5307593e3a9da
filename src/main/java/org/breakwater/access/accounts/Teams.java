package org.breakwater.access.accounts;

import java.util.List;

/**
 * The teams that work here and receive what the desk hands over, as the profile names them. This module knows only that
 * an account may belong to one.
 */
public interface Teams {

    /** A team by its id in the profile. */
    record Team(String id, String name) {}

    /** In the order of the profile. */
    List<Team> all();

    default boolean has(String id) {
        return all().stream().anyMatch(team -> team.id().equals(id));
    }

    /** How people know it; one that the profile names no longer goes by its id. */
    default String nameOf(String id) {
        return all().stream()
                .filter(team -> team.id().equals(id))
                .map(Team::name)
                .findFirst()
                .orElse(id);
    }
}
