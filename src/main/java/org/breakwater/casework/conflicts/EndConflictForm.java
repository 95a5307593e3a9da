package org.breakwater.casework.conflicts;

import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Who is re-admitted, and why.
 *
 * @param kept the id of the exclusion
 */
public record EndConflictForm(String kept, String letInWhy) implements Form {

    static EndConflictForm empty() {
        return new EndConflictForm("", "");
    }

    record LetIn(UUID kept, String why) {}

    Checked<LetIn> check() {
        var ask = new Questions();
        ask.must(kept.matches(ConflictForm.AN_ID), "kept", "Select a member of staff");
        var words = ask.text("letInWhy", letInWhy, "Enter why there is no longer a conflict", 500);
        return ask.then(() -> new LetIn(UUID.fromString(kept), words));
    }

    @Override
    public String toString() {
        return "EndConflictForm[…]";
    }
}
