package org.breakwater.frontdoor.report.comeback;

import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * What they show, if somebody wants to say it.
 *
 * @param once made when the page was shown, so that a second press of the same button is heard once
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
