package org.breakwater.training.certificates;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** What stands on the paper. @param name may be left out */
public record CheckForm(String code, String name) implements Form {

    static final CheckForm EMPTY = new CheckForm("", "");

    Checked<CheckForm> check() {
        var ask = new Questions();
        ask.text("code", code, "Enter the code on the certificate", 60);
        ask.maybe("name", name, 200);
        return ask.then(() -> this);
    }

    @Override
    public String toString() {
        return "CheckForm[…]";
    }
}
