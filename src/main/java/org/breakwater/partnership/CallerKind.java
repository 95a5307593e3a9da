package org.breakwater.partnership;

import java.util.Locale;

/** Who is ringing. */
public enum CallerKind {
    PUBLIC,
    PROFESSIONAL,
    CHILD;

    /** As it stands in addresses and in the profile. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
