package org.breakwater.pathways.missing.located;

import java.time.Instant;
import org.breakwater.pathways.missing.lifecycle.TypedMoment;
import org.breakwater.pathways.missing.records.developments.Located;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Where a child is who has not returned, as it is typed. */
public record LocatedForm(
        String version, String locatedOn, String locatedAt, String where, String knownFrom, String words)
        implements Form {

    static final LocatedForm EMPTY = new LocatedForm("", "", "", "", "", "");

    /** @param missingSince when the child was last seen, or reported */
    Checked<Located> check(Instant missingSince, Instant now) {
        var ask = new Questions();
        var at = new TypedMoment("located", locatedOn, locatedAt).past(ask, "when the child was located", now);
        ask.must(
                at.filter(one -> one.isBefore(missingSince)).isEmpty(),
                "locatedOn",
                "The child must be located after they were last seen or reported missing");
        var place = ask.text("where", where, "Enter where the child is", 500);
        var from = ask.text("knownFrom", knownFrom, "Enter who saw or spoke to the child, or who knows", 200);
        var said = ask.text("words", words, "Enter how the child is, and what is done to bring them back", 5000);
        return ask.then(() -> new Located(at.orElseThrow(), place, from, said));
    }

    @Override
    public String toString() {
        return "LocatedForm[…]";
    }
}
