package org.breakwater.partnership;

import java.util.Locale;

/** Who is calling. */
public enum CallerKind {
    PUBLIC,
    PROFESSIONAL,
    CHILD;

    /** As in addresses and in the profile. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
