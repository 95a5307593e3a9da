package org.breakwater.frontdoor.report.comeback;

import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param once generated with the page, so that pressing the button twice stores it once */
public record AddInformationForm(String words, String once) implements Form {

    private static final int MOST = 10_000;

    static AddInformationForm fresh() {
        return new AddInformationForm("", UUID.randomUUID().toString());
    }

    Checked<AddInformationForm> check() {
        var ask = new Questions();
        var said = ask.text("words", words, "Enter what you want to tell us", MOST);
        return ask.then(() -> new AddInformationForm(said, once));
    }

    @Override
    public String toString() {
        return "AddInformationForm[…]";
    }
}
