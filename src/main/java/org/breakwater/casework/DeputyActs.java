package org.breakwater.casework;

import java.util.UUID;
import org.breakwater.access.Actor;

/** Records for whom a deputy acts on a case. Allocation knows whose work it is. */
public interface DeputyActs {

    /** A person has acted on a case. Runs in the same transaction. */
    void acted(Actor.Person by, UUID caseId);
}
