package org.breakwater.training.prove;

import java.util.List;
import org.breakwater.access.proving.ProveAddressForm;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Asks for an email address.
 *
 * @param aim the page of ours where they go on
 * @param kept what they sent before they had proved one
 * @param late in words, that something was sent and is not taken; empty when nothing was
 */
public record ProveAddressPage(
        ProveAddressForm form, String aim, UnsentAnswersForm kept, String late, List<Problem> problems)
        implements Page {

    /** Something was sent, and there is no proof, or none any more. */
    static ProveAddressPage late(String aim, UnsentAnswersForm kept, boolean withFile) {
        var words = kept.isNothing()
                ? "This has not been done. Confirm your address again, then try again."
                : "This has not been sent. We have kept your answers. Confirm your address again, then check"
                        + " and send them.";
        var file = withFile ? " We have not kept the file, so you will need to choose it again." : "";
        return new ProveAddressPage(ProveAddressForm.EMPTY, aim, kept, words + file, List.of());
    }

    /** What was typed is not taken yet. */
    @Override
    public int status() {
        return !late.isEmpty() && !kept.isNothing() ? 403 : Page.super.status();
    }
}
