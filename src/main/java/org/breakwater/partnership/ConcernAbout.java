package org.breakwater.partnership;

import java.util.Locale;

/** Who the caller is worried about. */
public enum ConcernAbout {
    CHILD,
    ADULT;

    /** As in addresses and in the profile. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
