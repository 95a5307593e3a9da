package org.breakwater.training.prove;

import java.util.List;
import org.breakwater.access.proving.EmailProofs;
import org.breakwater.access.proving.ProveCodeForm;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Asks for the code. The text is the same whether we know the address or not.
 *
 * @param email the address, as this browser's user typed it
 * @param mailed whether a code was sent at the last request
 */
public record ProveCodePage(ProveCodeForm form, List<Problem> problems, String email, boolean mailed) implements Page {

    static List<Problem> problems(EmailProofs.Typed typed) {
        return switch (typed) {
            case RIGHT -> List.of();
            case WRONG ->
                List.of(new Problem("code", "Code is not correct. Check our latest email and enter it again"));
            case OVER -> List.of(new Problem("code", "Code has expired. Select “Send a new code”"));
            case TOO_MANY_TRIES -> List.of(new Problem("code", "Too many incorrect codes. Wait an hour"));
        };
    }

    @Override
    public String toString() {
        return "ProveCodePage[…]";
    }
}
