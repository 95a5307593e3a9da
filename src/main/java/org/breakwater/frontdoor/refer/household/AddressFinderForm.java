package org.breakwater.frontdoor.refer.household;

import org.breakwater.web.forms.Form;

/**
 * The input for finding an address by its postcode, beside the other answers of its page.
 *
 * @param finds whether the page offered it: addresses are loaded
 * @param chosen one of those that were found
 * @param same "YES" for the address and first language of the first child
 */
public record AddressFinderForm(String finds, String postcode, String chosen, String same) implements Form {

    /** The box for a brother or sister who lives with the first child. */
    public static final String YES = "YES";

    boolean isSame() {
        return same.equals(YES);
    }

    @Override
    public String toString() {
        return "AddressFinderForm[…]";
    }
}
