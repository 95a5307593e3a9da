package org.breakwater.frontdoor.refer.you;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.refer.writing.KnownChoices;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Strengths, what was tried, and the level of need as the referrer sees it.
 *
 * @param version the id of the threshold document's version that was shown beside the question
 */
public record LevelOfNeedForm(String well, String tried, String need, String why, String version) implements Form {

    private static final List<String> LEVELS = List.of("1", "2", "3", "4", "UNSURE");

    static LevelOfNeedForm of(Referral told) {
        var strengths = told.strengths();
        var now = told.level();
        return new LevelOfNeedForm(strengths.well(), strengths.tried(), now.need(), now.why(), now.version());
    }

    /** The corresponding part of a referral. */
    record Answers(Referral.Strengths strengths, Referral.Level level) {

        static Referral keep(Referral told, Answers now) {
            return told.with(now.strengths()).with(now.level());
        }
    }

    /** @param read the version that was shown beside the question; empty if there was none, or the id was forged */
    Checked<Answers> check(LocalDate today, Optional<TextVersionRow> read) {
        var ask = new Questions();
        var strengths = new Referral.Strengths(ask.maybe("well", well, 5_000), ask.maybe("tried", tried, 5_000));
        var level = KnownChoices.known(need, LEVELS);
        var reason = ask.maybe("why", why, 3_000);
        var answered = !level.isEmpty();
        var now = new Referral.Level(
                level,
                reason,
                answered ? today.toString() : "",
                answered ? read.map(row -> row.id().toString()).orElse("") : "",
                answered ? read.map(row -> String.valueOf(row.number())).orElse("") : "");
        return ask.then(() -> new Answers(strengths, now));
    }

    @Override
    public String toString() {
        return "LevelOfNeedForm[…]";
    }
}
