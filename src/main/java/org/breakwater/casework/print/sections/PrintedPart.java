package org.breakwater.casework.print.sections;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;

/** What a package or module adds to a printed case, as far as the reader may see it. */
public interface PrintedPart {

    /** Empty if this kind of case has none. */
    Optional<PrintedSection> about(Actor.Person who, Case seen);
}
