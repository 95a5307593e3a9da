package org.breakwater.casework.informationrequests.agency;

import java.util.List;

/**
 * The discussions that the agency of the actor is called to. Meetings have them; an agency sees them with its requests.
 */
public interface AgencyInvitations {

    /** Those that have not ended, the latest first; at most 50. */
    List<AgencyInvitation> open();
}
