package org.breakwater.casework.informationrequests.agencychecks;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseKind;
import org.breakwater.casework.Rating;

/**
 * Agency checks of one kind of case. A module whose cases have an enquiry or a rating implements this; for a kind
 * without, requests are due by their own rules alone. Every method runs in the transaction of the actor.
 */
public interface AgencyChecksOfKind {

    CaseKind kind();

    /** The enquiry of a case; empty if it is over. */
    Optional<AgencyCheckEnquiry> enquiry(Case seen);

    /** The rating that determines the response time of a request made now. */
    Rating countsAs(Case seen);

    /** What an agency's response requires before anything is decided, in words for a page. */
    Optional<String> beforeDeciding(Case seen);

    /** The recorded consent of the family to agency checks; empty if none is recorded. */
    default Optional<RecordedConsent> consent(Case seen) {
        return Optional.empty();
    }

    /**
     * Applies the effect of an agency's response: it is in the chronology, and may move the case back to a stage where
     * it is considered.
     *
     * @param now locked until the transaction ends
     */
    void receive(Actor.Person by, Case now, ResponseReceived response);
}
