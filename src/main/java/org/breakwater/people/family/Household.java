package org.breakwater.people.family;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The people who live at one address now; a child may be in two. */
public record Household(String address, List<HouseholdRow> homes) {

    public Household {
        homes = List.copyOf(homes);
    }

    /** The other people here; no one if this person does not live here. */
    Stream<UUID> others(UUID person) {
        var all = homes.stream().map(HouseholdRow::personId).toList();
        return all.contains(person) ? all.stream().filter(one -> !one.equals(person)) : Stream.empty();
    }

    @Override
    public String toString() {
        return "Household[…]";
    }
}
