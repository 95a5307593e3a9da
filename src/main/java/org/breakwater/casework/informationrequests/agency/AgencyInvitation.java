package org.breakwater.casework.informationrequests.agency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a strategy discussion is called with the agency of the actor.
 *
 * @param reference of the case, to quote on the telephone
 * @param how when and how they take part, in the words of the desk; empty while it has not said so
 * @param askId the last thing that their agency was asked about the same case; null when there was none
 * @param about whom that was about; empty when there was none
 */
public record AgencyInvitation(
        UUID id,
        UUID caseId,
        String reference,
        String how,
        String calledByName,
        Instant calledAt,
        @Nullable UUID askId,
        List<String> about) {

    @Override
    public String toString() {
        return "AgencyInvitation[" + id + "]";
    }
}
