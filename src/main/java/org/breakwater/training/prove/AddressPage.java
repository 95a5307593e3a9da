package org.breakwater.training.prove;

import java.util.List;
import org.breakwater.access.proving.AddressForm;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/**
 * Asks for an e-mail address.
 *
 * @param aim the page of ours where they go on
 * @param kept what they sent before they had proved one
 */
public record AddressPage(AddressForm form, String aim, KeptForm kept, List<Problem> problems) implements Page {

    /** What was sent is not taken yet. */
    @Override
    public int status() {
        return keepsSomething() && problems.isEmpty() ? 403 : Page.super.status();
    }

    public boolean keepsSomething() {
        return !kept.kept().isEmpty();
    }

    @Override
    public String toString() {
        return "AddressPage[…]";
    }
}
