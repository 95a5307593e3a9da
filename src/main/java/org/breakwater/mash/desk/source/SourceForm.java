package org.breakwater.mash.desk.source;

import org.breakwater.mash.model.Source;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Another source, and why it is the right one. */
public record SourceForm(String version, String source, String why) implements Form {

    record Change(Source to, String why) {}

    Checked<Change> check() {
        var ask = new Questions();
        var to = ask.one("source", source, Source.class, "Choose where it came from");
        var words = ask.text("why", why, "Say why this one is right", 500);
        return ask.then(() -> new Change(to.orElseThrow(), words));
    }

    @Override
    public String toString() {
        return "SourceForm[…]";
    }
}
