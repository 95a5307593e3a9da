package org.breakwater.casework.informationrequests.agency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A strategy discussion to which the actor's agency is invited.
 *
 * @param reference of the case, to quote on the telephone
 * @param how when and how they take part, in the words of the desk; empty if not known yet
 * @param askId the last request to their agency about the same case; null if there was none
 * @param about the people in that request; empty if there was none
 * @param attending who attends for the agency, as it said last; empty while it has not
 */
public record AgencyInvitation(
        UUID id,
        UUID caseId,
        String reference,
        String how,
        String calledByName,
        Instant calledAt,
        @Nullable UUID askId,
        List<String> about,
        List<String> attending) {

    @Override
    public String toString() {
        return "AgencyInvitation[" + id + "]";
    }
}
