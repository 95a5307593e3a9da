package org.breakwater.casework;

import java.util.UUID;
import java.util.function.Predicate;

/**
 * Whether a text that an agency, a team or a referrer will read would identify the person who reported the concern.
 * Implemented by the module that took the report: casework does not know who reported what.
 */
public interface ReporterIdentityCheck {

    String SAID = "A name, number or address here identifies the person who reported the concern. Remove it:"
            + " teams and agencies read this";

    /** The names of the people in the case identify no one: they are in the text anyway. */
    Predicate<String> isGivenAwayBy(UUID record);
}
