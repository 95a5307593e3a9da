package org.breakwater.frontdoor.refer.household;

import org.breakwater.web.forms.Form;

/**
 * What is asked to find an address by its postcode, beside the other answers of its page.
 *
 * @param finds whether the page asked it: this house has addresses
 * @param chosen one of those that were found
 */
public record AddressFinderForm(String finds, String postcode, String chosen) implements Form {

    @Override
    public String toString() {
        return "AddressFinderForm[…]";
    }
}
