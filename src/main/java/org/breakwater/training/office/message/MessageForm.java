package org.breakwater.training.office.message;

import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.forms.SinglePress;

/**
 * A message to a session.
 *
 * @param pageId identifies the page, so that pressing twice sends once
 * @param step the button: LOOK, SEND or CHANGE
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

    /** Whether they went back to change it. */
    public boolean isChanged() {
        return step.equals("CHANGE");
    }

    /** The same text from the same page is sent once. */
    public UUID press() {
        return SinglePress.of(InputParser.id(pageId).orElseGet(UUID::randomUUID), this);
    }

    @Override
    public String toString() {
        return "MessageForm[…]";
    }
}
