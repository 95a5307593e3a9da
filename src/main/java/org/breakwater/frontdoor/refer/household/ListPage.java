package org.breakwater.frontdoor.refer.household;

import org.breakwater.frontdoor.Household;
import org.breakwater.web.Page;

/** Who was named so far. */
public record ListPage(Household household) implements Page {

    public boolean roomForChild() {
        return household.children().size() < Household.MOST;
    }

    public boolean roomForAdult() {
        return household.adults().size() < Household.MOST;
    }

    /** What a child is called in the list; a child without a name is known by its place. */
    public String called(Household.Child child, int place) {
        return !child.name().isBlank() ? child.name() : child.notYetBorn() ? "Unborn child" : "Child " + place;
    }
}
