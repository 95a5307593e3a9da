package org.breakwater.casework.print.sections;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;

/** What a noun or an area adds to a case on paper, as far as the reader may see it. */
public interface PrintedPart {

    /** Empty where this kind of case has none. */
    Optional<PrintedSection> about(Actor.Person who, Case seen);
}
