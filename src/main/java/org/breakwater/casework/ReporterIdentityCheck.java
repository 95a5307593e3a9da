package org.breakwater.casework;

import java.util.UUID;
import java.util.function.Predicate;

/**
 * Whether words that an agency, a team or a referrer will read would identify the person who reported the concern. The
 * area that took the report answers it: casework does not know who reported what.
 */
public interface ReporterIdentityCheck {

    String SAID = "A name, number or address here identifies the person who reported the concern. Remove it:"
            + " teams and agencies read this";

    /** The names of the people whom the case is about identify no one: they are in it anyway. */
    Predicate<String> isGivenAwayBy(UUID record);
}
