package org.breakwater.casework.outstanding;

import java.util.List;
import java.util.UUID;

/** Which teams have accepted children of a case; implemented by the handover package. */
public interface AcceptedHandovers {

    List<AcceptedHandover> accepted(UUID caseId);
}
