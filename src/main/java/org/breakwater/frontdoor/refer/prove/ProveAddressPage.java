package org.breakwater.frontdoor.refer.prove;

import java.util.List;
import org.breakwater.access.proving.ProveAddressForm;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Asks for a work email address.
 *
 * @param own the address of the signed-in user; empty if no one is
 * @param first whether they begin a referral
 */
public record ProveAddressPage(ProveAddressForm form, List<Problem> problems, String own, boolean first)
        implements Page {

    @Override
    public String toString() {
        return "ProveAddressPage[…]";
    }
}
