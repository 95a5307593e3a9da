package org.breakwater.training.prove;

import java.util.List;
import org.breakwater.access.proving.AddressForm;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/**
 * Asks for an e-mail address.
 *
 * @param aim the page of ours where they go on
 */
public record AddressPage(AddressForm form, String aim, List<Problem> problems) implements Page {

    @Override
    public String toString() {
        return "AddressPage[…]";
    }
}
