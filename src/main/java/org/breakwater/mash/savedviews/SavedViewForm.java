package org.breakwater.mash.savedviews;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param view the name that the person gives to the list that they are looking at */
public record SavedViewForm(String view) implements Form {

    private static final int LONGEST = 40;

    Checked<String> check() {
        var ask = new Questions();
        var name = ask.text("view", view, "Enter a name for this view", LONGEST);
        return ask.then(() -> name);
    }

    @Override
    public String toString() {
        return "SavedViewForm[…]";
    }
}
