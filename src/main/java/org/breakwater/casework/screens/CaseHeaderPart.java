package org.breakwater.casework.screens;

import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;

/** What a package or module adds to the header of a case. */
public interface CaseHeaderPart {

    default Stream<CaseHeader.Fact> facts(Actor.Person who, Case seen) {
        return Stream.empty();
    }

    /** The adult that a case of this kind is about, where it is about no child. */
    default Optional<String> about(Case seen) {
        return Optional.empty();
    }

    /** Deadlines that this noun counts for itself, beside the next one of the case; also of a case that is closed. */
    default Stream<CaseHeader.Deadline> deadlines(Case seen) {
        return Stream.empty();
    }

    /** The next thing for this person to do; the area that has this kind of case says it. */
    default Optional<NextStep> next(Actor.Person who, Case seen) {
        return Optional.empty();
    }
}
