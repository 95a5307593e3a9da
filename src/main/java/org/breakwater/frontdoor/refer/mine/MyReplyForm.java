package org.breakwater.frontdoor.refer.mine;

import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * An answer to a question of the desk, or something to add.
 *
 * @param once made when the page was shown, so that a second press of the same button is heard once
 */
public record MyReplyForm(String words, String once) implements Form {

    private static final int MOST = 9_900;

    static MyReplyForm fresh() {
        return new MyReplyForm("", UUID.randomUUID().toString());
    }

    Checked<String> check() {
        var ask = new Questions();
        var said = ask.text("words", words, "Enter your message", MOST);
        return ask.then(() -> said);
    }

    @Override
    public String toString() {
        return "MyReplyForm[…]";
    }
}
