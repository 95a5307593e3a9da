package org.breakwater.training.office.materials;

import java.util.UUID;
import org.breakwater.documents.shelves.ChosenFile;
import org.breakwater.training.office.materials.MaterialRow.Moment;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.forms.SinglePress;

/**
 * Something to read, beside the file that was chosen, if it is one.
 *
 * @param pageId names the page, so that pressing twice gives it once
 * @param link its address on the web; empty when it is a file
 */
public record MaterialForm(String pageId, String title, String moment, String link) implements Form {

    static MaterialForm empty() {
        return new MaterialForm(UUID.randomUUID().toString(), "", "", "");
    }

    /** What makes it the same thing to read. */
    public record Pressed(String title, String moment, String link, String file) implements Form {

        @Override
        public String toString() {
            return "Pressed[…]";
        }
    }

    Checked<Materials.Given> check(ChosenFile file) {
        var ask = new Questions();
        var called = ask.text("title", title, "Enter a title", 200);
        var when = ask.one("moment", moment, Moment.class, "Select when delegates can see it");
        var address = ask.maybe("link", link, 300);
        ask.must(address.isEmpty() || address.matches("https://\\S+"), "link", "Link must start with https://");
        ask.must(file.isThere() || !address.isEmpty(), ChosenFile.FIELD, "Choose a file or enter a link");
        ask.must(!file.isThere() || address.isEmpty(), "link", "Choose a file or enter a link, not both");
        file.check(ask);
        return ask.then(() -> new Materials.Given(press(file), called, when.orElseThrow(), address));
    }

    private UUID press(ChosenFile file) {
        return SinglePress.of(
                InputParser.id(pageId).orElseGet(UUID::randomUUID), new Pressed(title, moment, link, file.name()));
    }

    @Override
    public String toString() {
        return "MaterialForm[…]";
    }
}
