package org.breakwater.casework.screens.navigation;

import java.util.Map;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;

/** What a package or module adds to the navigation of a case. It has a fixed number of queries, one at most. */
public interface CaseNavigationPart {

    /** Pages of its own, as far as they are relevant now and for this person. */
    default Stream<CaseLink> links(Actor.Person who, Case seen) {
        return Stream.empty();
    }

    /** How many items there are in a group, such as "4, 1 overdue"; unknown groups are left out. */
    default Map<CaseLink.Group, String> counts(Actor.Person who, Case seen) {
        return Map.of();
    }
}
