package org.breakwater.casework.matches;

import org.breakwater.access.Actor;
import org.breakwater.web.Page;
import org.breakwater.web.PagedList;

/** Matches that wait for a first or a second check, the oldest first. */
public record DeskMatchesPage(Actor.Person who, MatchFilter filter, PagedList<DeskMatchRow> list) implements Page {

    public String address(MatchFilter other) {
        return "/desk/matches?show=" + other;
    }
}
