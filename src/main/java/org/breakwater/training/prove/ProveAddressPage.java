package org.breakwater.training.prove;

import java.util.List;
import org.breakwater.access.proving.ProveAddressForm;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Asks for an email address.
 *
 * @param aim the page of ours where they continue
 * @param kept their input from before the proof
 * @param own the address of a signed-in person, who needs no code; empty for others
 * @param late a message that input was sent and is not accepted yet; empty if there was none
 */
public record ProveAddressPage(
        ProveAddressForm form, String aim, UnsentAnswersForm kept, String own, String late, List<Problem> problems)
        implements Page {

    /** Input was sent without a valid proof. */
    static ProveAddressPage late(String aim, UnsentAnswersForm kept, boolean withFile) {
        var words = kept.isNothing()
                ? "This has not been done. Confirm your address again, then try again."
                : "This has not been sent. We have kept your answers. Confirm your address again, then check"
                        + " and send them.";
        var file = withFile ? " We have not kept the file, so you will need to choose it again." : "";
        return new ProveAddressPage(ProveAddressForm.EMPTY, aim, kept, "", words + file, List.of());
    }

    /** The input is not accepted yet. */
    @Override
    public int status() {
        return !late.isEmpty() && !kept.isNothing() ? 403 : Page.super.status();
    }
}
