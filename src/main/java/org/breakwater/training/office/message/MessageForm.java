package org.breakwater.training.office.message;

import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.forms.SinglePress;

/**
 * What is written to a session.
 *
 * @param pageId names the page, so that pressing twice writes once
 * @param step what was pressed: LOOK, SEND or CHANGE
 */
public record MessageForm(String pageId, String words, String step) implements Form {

    public static MessageForm empty() {
        return new MessageForm(UUID.randomUUID().toString(), "", "");
    }

    public Checked<String> check() {
        var ask = new Questions();
        var said = ask.text("words", words, "Enter a message", 2000);
        return ask.then(() -> said);
    }

    public boolean isSent() {
        return step.equals("SEND");
    }

    /** Whether they went back to write it otherwise. */
    public boolean isChanged() {
        return step.equals("CHANGE");
    }

    /** The same words from the same page are one press. */
    public UUID press() {
        return SinglePress.of(InputParser.id(pageId).orElseGet(UUID::randomUUID), this);
    }

    @Override
    public String toString() {
        return "MessageForm[…]";
    }
}
