package org.breakwater.frontdoor.refer.mine;

import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * An answer to a question of the desk, or an addition.
 *
 * @param once generated with the page, so that pressing the button twice stores it once
 */
public record MyReplyForm(String words, String once) implements Form {

    private static final int MOST = 9_900;

    static MyReplyForm fresh() {
        return new MyReplyForm("", UUID.randomUUID().toString());
    }

    Checked<String> check() {
        var ask = new Questions();
        var said = ask.text("words", words, "Enter what you want to tell us", MOST);
        return ask.then(() -> said);
    }

    @Override
    public String toString() {
        return "MyReplyForm[…]";
    }
}
