package org.breakwater.pathways.missing.episodes;

import java.time.Instant;
import org.breakwater.pathways.missing.lifecycle.Episodes.Update;
import org.breakwater.pathways.missing.lifecycle.TypedMoment;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** An update, as it is typed. */
public record EpisodeUpdateForm(String version, String update, String happenedOn, String happenedAt, String words)
        implements Form {

    static final EpisodeUpdateForm EMPTY = new EpisodeUpdateForm("", "", "", "", "");

    /** What is recorded. */
    record Updated(Update update, Instant at, String words) {

        @Override
        public String toString() {
            return "Updated[" + update + ", " + at + "]";
        }
    }

    Checked<Updated> check(Instant now) {
        var ask = new Questions();
        var what = ask.one("update", update, Update.class, "Select what you are recording");
        var at = new TypedMoment("happened", happenedOn, happenedAt).past(ask, "the update", now);
        var said = ask.text("words", words, "Enter what happened, and who told you", 5000);
        return ask.then(() -> new Updated(what.orElseThrow(), at.orElseThrow(), said));
    }

    @Override
    public String toString() {
        return "EpisodeUpdateForm[…]";
    }
}
