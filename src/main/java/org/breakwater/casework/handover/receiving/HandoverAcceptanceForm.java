package org.breakwater.casework.handover.receiving;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The team accepts, and names the child's worker.
 *
 * @param all "yes" if the same worker takes on every child who is waiting in the same contact
 */
public record HandoverAcceptanceForm(String worker, String all) implements Form {

    boolean isForAll() {
        return all.equals("yes");
    }

    Checked<String> check() {
        var ask = new Questions();
        var name = ask.text("worker", worker, "Enter the name of the allocated worker", 100);
        return ask.then(() -> name);
    }

    @Override
    public String toString() {
        return "HandoverAcceptanceForm[…]";
    }
}
