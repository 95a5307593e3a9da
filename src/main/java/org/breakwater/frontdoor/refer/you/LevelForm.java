package org.breakwater.frontdoor.refer.you;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.refer.draft.OneOf;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

public record LevelForm(String need, String why) implements Form {

    private static final List<String> LEVELS = List.of("1", "2", "3", "4", "UNSURE");

    static LevelForm of(Referral.Level now) {
        return new LevelForm(now.need(), now.why());
    }

    Checked<Referral.Level> check(LocalDate today) {
        var ask = new Questions();
        var level = OneOf.known(need, LEVELS);
        var now = new Referral.Level(level, ask.maybe("why", why, 3_000), level.isEmpty() ? "" : today.toString());
        return ask.then(() -> now);
    }

    @Override
    public String toString() {
        return "LevelForm[…]";
    }
}
