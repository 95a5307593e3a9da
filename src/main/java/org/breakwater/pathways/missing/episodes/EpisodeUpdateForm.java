package org.breakwater.pathways.missing.episodes;

import java.time.Instant;
import org.breakwater.pathways.missing.lifecycle.TypedMoment;
import org.breakwater.pathways.missing.records.developments.EpisodeUpdate;
import org.breakwater.pathways.missing.records.developments.EpisodeUpdate.Update;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** An update, as it is typed. */
public record EpisodeUpdateForm(
        String version, String update, String happenedOn, String happenedAt, String toldBy, String words)
        implements Form {

    static final EpisodeUpdateForm EMPTY = new EpisodeUpdateForm("", "", "", "", "", "");

    Checked<EpisodeUpdate> check(Instant now) {
        var ask = new Questions();
        var what = ask.one("update", update, Update.class, "Select what you are recording");
        var at = new TypedMoment("happened", happenedOn, happenedAt).past(ask, "the update", now);
        var isTold = what.flatMap(Update::told).isPresent();
        var teller = isTold ? ask.text("toldBy", toldBy, "Enter who told them: name and role", 200) : "";
        var said = ask.text("words", words, "Enter what happened, and who told you", 5000);
        return ask.then(() -> new EpisodeUpdate(what.orElseThrow(), at.orElseThrow(), teller, said));
    }

    @Override
    public String toString() {
        return "EpisodeUpdateForm[…]";
    }
}
