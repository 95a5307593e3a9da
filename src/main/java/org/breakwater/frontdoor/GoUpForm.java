package org.breakwater.frontdoor;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Why someone goes up by a stage; {@code dangerNow} is ticked when a child is in danger now. */
public record GoUpForm(String why, String dangerNow) implements Form {

    public static final GoUpForm EMPTY = new GoUpForm("", "");

    public Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("why", why, "Enter a reason for escalating", 5000);
        return ask.then(() -> words);
    }

    public boolean isDanger() {
        return !dangerNow.isBlank();
    }

    @Override
    public String toString() {
        return "GoUpForm[…]";
    }
}
