package org.breakwater.frontdoor.report.comeback;

import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * An optional description of the files.
 *
 * @param once generated with the page, so that pressing the button twice stores it once
 */
public record ComebackFilesForm(String words, String once) implements Form {

    private static final int MOST = 5_000;

    static ComebackFilesForm fresh() {
        return new ComebackFilesForm("", UUID.randomUUID().toString());
    }

    Checked<String> check() {
        var ask = new Questions();
        var said = ask.maybe("words", words, MOST);
        return ask.then(() -> said);
    }

    @Override
    public String toString() {
        return "ComebackFilesForm[…]";
    }
}
