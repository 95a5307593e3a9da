package org.breakwater.casework.conflicts;

import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Who is excluded, and why.
 *
 * @param who the id of an account
 */
public record ConflictForm(String who, String why) implements Form {

    static final String AN_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static ConflictForm of(UUID account) {
        return new ConflictForm(account.toString(), "");
    }

    record KeepOut(UUID who, String why) {}

    Checked<KeepOut> check() {
        var ask = new Questions();
        ask.must(who.matches(AN_ID), "who", "Select a member of staff");
        var words = ask.text("why", why, "Enter how you know the people involved", 500);
        return ask.then(() -> new KeepOut(UUID.fromString(who), words));
    }

    @Override
    public String toString() {
        return "ConflictForm[…]";
    }
}
