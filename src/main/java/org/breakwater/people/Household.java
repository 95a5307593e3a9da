package org.breakwater.people;

import java.util.List;

/** Who lives at one address now; a child may be in two. */
public record Household(String address, List<HomeRow> homes) {

    public Household {
        homes = List.copyOf(homes);
    }

    @Override
    public String toString() {
        return "Household[…]";
    }
}
