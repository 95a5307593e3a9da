package org.breakwater.training.prove;

import java.util.List;
import org.breakwater.access.proving.CodeForm;
import org.breakwater.training.model.LearnerProofs;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/**
 * Asks for the code. It says the same whether we know the address or not.
 *
 * @param email where the code went, as this browser's person typed it
 * @param mailed whether one was sent when it was last asked for
 */
public record CodePage(CodeForm form, List<Problem> problems, String email, boolean mailed) implements Page {

    static List<Problem> problems(LearnerProofs.Typed typed) {
        return switch (typed) {
            case RIGHT -> List.of();
            case WRONG ->
                List.of(new Problem("code", "That is not the code. Look at the newest mail, and type it again"));
            case OVER ->
                List.of(new Problem("code", "That code is over. Press “Send a new code”, and use the newest mail"));
            case TOO_MANY_TRIES -> List.of(new Problem("code", "Too many wrong codes were typed. Wait an hour"));
        };
    }

    @Override
    public String toString() {
        return "CodePage[…]";
    }
}
