package org.breakwater.casework.disagreements.raising;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why someone escalates by a stage; {@code dangerNow} is ticked if a child is in immediate danger. */
public record EscalationForm(String why, String dangerNow) implements Form {

    public static final EscalationForm EMPTY = new EscalationForm("", "");

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
        return "EscalationForm[…]";
    }
}
