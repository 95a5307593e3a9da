package org.breakwater.frontdoor.refer.household;

import org.breakwater.web.forms.Form;

/**
 * The input for finding an address by its postcode, beside the other answers of its page.
 *
 * @param finds whether the page offered it: addresses are loaded
 * @param chosen one of those that were found
 */
public record AddressFinderForm(String finds, String postcode, String chosen) implements Form {

    @Override
    public String toString() {
        return "AddressFinderForm[…]";
    }
}
