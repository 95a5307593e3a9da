package org.breakwater.frontdoor.refer.household;

import org.breakwater.web.forms.Form;

/**
 * Whether a brother or sister lives with the first child.
 *
 * @param same "YES" for the address and first language of the first child
 */
public record SameHouseholdForm(String same) implements Form {

    /** The box that is ticked. */
    public static final String YES = "YES";

    boolean isSame() {
        return same.equals(YES);
    }
}
