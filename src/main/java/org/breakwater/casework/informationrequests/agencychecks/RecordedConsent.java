package org.breakwater.casework.informationrequests.agencychecks;

/**
 * The family's recorded consent to agency checks, so that it is asked once and referred to.
 *
 * @param words the reason, if there is no consent; or empty
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
