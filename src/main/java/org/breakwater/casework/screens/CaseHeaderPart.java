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

    /** The next thing for this person to do; implemented by the module of this kind of case. */
    default Optional<NextStep> next(Actor.Person who, Case seen) {
        return Optional.empty();
    }
}
