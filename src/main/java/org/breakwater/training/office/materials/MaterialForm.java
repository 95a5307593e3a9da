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
 * A course material, beside the selected file, if it is one.
 *
 * @param pageId identifies the page, so that pressing twice adds it once
 * @param link its web address; empty for a file
 */
public record MaterialForm(String pageId, String title, String moment, String link) implements Form {

    static MaterialForm empty() {
        return new MaterialForm(UUID.randomUUID().toString(), "", "", "");
    }

    /** The fields that make it the same material. */
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
