package org.breakwater.casework;

import java.util.UUID;
import org.breakwater.access.Actor;

/** Writes down for whom someone acts when they act on a case. Allocation knows whose work it is. */
public interface DeputyActs {

    /** A person has done something with a case. In the transaction of the act. */
    void acted(Actor.Person by, UUID caseId);
}
