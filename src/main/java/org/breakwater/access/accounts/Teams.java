package org.breakwater.access.accounts;

import java.util.List;

/**
 * The teams that work here and receive handovers from the desk, as the profile names them. This module knows only that
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

    /** Display name; the id for a team that is no longer in the profile. */
    default String nameOf(String id) {
        return all().stream()
                .filter(team -> team.id().equals(id))
                .map(Team::name)
                .findFirst()
                .orElse(id);
    }
}
