package org.breakwater.casework.informationrequests.agency;

import java.util.List;

/** The discussions that the actor's agency is invited to. Implemented by meetings; shown with the agency's requests. */
public interface AgencyInvitations {

    /** Those that have not ended, the latest first; at most 50. */
    List<AgencyInvitation> open();
}
