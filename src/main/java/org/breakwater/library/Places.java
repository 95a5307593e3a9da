package org.breakwater.library;

import java.util.Optional;
import java.util.Set;

/** Where texts may stand. */
public final class Places {

    private static final String PLACE =
            "information/[a-z-]{1,40}/[a-z0-9-]{1,60}(\\.[a-z]{2})?|procedures/[a-z0-9-]{1,60}";

    /** Where a screen of our own stands. */
    private static final Set<String> TAKEN =
            Set.of("procedures/amendments", "procedures/feedback", Publication.NEWEST_YEARLY_REPORT);

    private Places() {}

    public static boolean isOne(String path) {
        return path.matches(PLACE) && !TAKEN.contains(path);
    }

    /** Why a text cannot stand there; empty when it can. */
    static Optional<String> trouble(String path) {
        return isOne(path)
                ? Optional.empty()
                : Optional.of("a text stands under information/AUDIENCE/NAME or procedures/NAME, in small letters");
    }
}
