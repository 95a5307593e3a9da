package org.breakwater.casework.evidence;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;

/** What a package or module knows about a case, as far as the reader may see it. It has a fixed number of queries. */
public interface EvidencePart {

    InformationConsidered.Kind kind();

    /** Empty if this kind of case has none. */
    Optional<InformationConsidered> about(Actor.Person who, Case seen);
}
