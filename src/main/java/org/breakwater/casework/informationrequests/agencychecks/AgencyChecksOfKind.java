package org.breakwater.casework.informationrequests.agencychecks;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseKind;
import org.breakwater.casework.Rating;

/**
 * Agency checks of one kind of case. An area whose cases have an enquiry or a rating has one of these; for a kind
 * without, requests are due by their own rules alone. Every method runs in the transaction of the actor.
 */
public interface AgencyChecksOfKind {

    CaseKind kind();

    /** The enquiry of a case; empty when it is over. */
    Optional<AgencyCheckEnquiry> enquiry(Case seen);

    /** The rating by which an agency that is asked now gets its time. */
    Rating countsAs(Case seen);

    /** What an agency's response makes necessary before anything is decided, in words for a page. */
    Optional<String> beforeDeciding(Case seen);

    /** What is on record of the family's consent to agency checks; empty while no one has recorded any. */
    default Optional<RecordedConsent> consent(Case seen) {
        return Optional.empty();
    }

    /**
     * Does what an agency's response sets off: it is in the chronology, and may take the case back to where someone
     * thinks.
     *
     * @param now held until the transaction ends
     */
    void receive(Actor.Person by, Case now, ResponseReceived response);
}
