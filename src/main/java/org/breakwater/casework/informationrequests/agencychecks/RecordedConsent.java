package org.breakwater.casework.informationrequests.agencychecks;

/**
 * What is on record already of the family's consent to agency checks, so that it is asked once and referred to.
 *
 * @param words the reason, where there is no consent; or empty
 * @param from who recorded it and when, for a page
 */
public record RecordedConsent(Answer answer, String words, String from) {

    public enum Answer {
        GIVEN,
        REFUSED,
        NOT_SOUGHT
    }

    @Override
    public String toString() {
        return "RecordedConsent[" + answer + "]";
    }
}
