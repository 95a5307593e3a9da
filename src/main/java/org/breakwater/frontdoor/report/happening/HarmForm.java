package org.breakwater.frontdoor.report.happening;

import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Both may be left out. */
public record HarmForm(String injuries, String said) implements Form {

    private static final int MOST = 4_900;

    static HarmForm of(Answers answers) {
        return new HarmForm(answers.worry().injuries(), answers.worry().said());
    }

    Checked<HarmForm> check() {
        var ask = new Questions();
        var seen = ask.maybe("injuries", injuries, MOST);
        var heard = ask.maybe("said", said, MOST);
        return ask.then(() -> new HarmForm(seen, heard));
    }

    @Override
    public String toString() {
        return "HarmForm[…]";
    }
}
