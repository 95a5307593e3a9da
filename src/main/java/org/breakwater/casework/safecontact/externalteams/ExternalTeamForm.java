package org.breakwater.casework.safecontact.externalteams;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Who in a team was told.
 *
 * @param asRead fingerprint of the text on the page
 */
public record ExternalTeamForm(String asRead, String told) implements Form {

    static final ExternalTeamForm EMPTY = new ExternalTeamForm("", "");

    Checked<String> check() {
        var ask = new Questions();
        var whom = ask.text("told", told, "Enter who you spoke to and their role", 200);
        return ask.then(() -> whom);
    }

    @Override
    public String toString() {
        return "ExternalTeamForm[…]";
    }
}
