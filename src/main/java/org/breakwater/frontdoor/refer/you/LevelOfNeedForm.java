package org.breakwater.frontdoor.refer.you;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.refer.writing.ChoiceAnswer;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param version the id of the threshold document's version that stood beside the question */
public record LevelOfNeedForm(String need, String why, String version) implements Form {

    private static final List<String> LEVELS = List.of("1", "2", "3", "4", "UNSURE");

    static LevelOfNeedForm of(Referral.Level now) {
        return new LevelOfNeedForm(now.need(), now.why(), now.version());
    }

    /** @param read the version that stood beside the question; empty when none did, or a forged one was sent */
    Checked<Referral.Level> check(LocalDate today, Optional<TextVersionRow> read) {
        var ask = new Questions();
        var level = ChoiceAnswer.known(need, LEVELS);
        var reason = ask.maybe("why", why, 3_000);
        var answered = !level.isEmpty();
        return ask.then(() -> new Referral.Level(
                level,
                reason,
                answered ? today.toString() : "",
                answered ? read.map(row -> row.id().toString()).orElse("") : "",
                answered ? read.map(row -> String.valueOf(row.number())).orElse("") : ""));
    }

    @Override
    public String toString() {
        return "LevelOfNeedForm[…]";
    }
}
