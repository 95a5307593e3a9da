package org.breakwater.pathways.missingeducation.schools;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A school, as it is typed. */
public record SchoolsForm(String name) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var called = ask.text("name", name, "Enter the name of the school", 200);
        return ask.then(() -> called);
    }
}
