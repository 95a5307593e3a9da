package org.breakwater.frontdoor.refer.story;

import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.refer.writing.KnownChoices;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

public record ConcernDetailsForm(
        String danger,
        String words,
        String effect,
        String injuries,
        String whereNow,
        String goesHome,
        String works,
        String workWords,
        String colleague)
        implements Form {

    /** No school ends before this hour: an earlier time without am or pm is in the afternoon. */
    private static final int EARLIEST = 8;

    private static final String PASSED_OVER =
            "Select yes if a child is in danger right now. If you do not know, select not sure";

    static ConcernDetailsForm of(Referral.Happened now) {
        return new ConcernDetailsForm(
                now.danger(),
                now.words(),
                now.effect(),
                now.injuries(),
                now.whereNow(),
                now.goesHome(),
                now.works(),
                now.workWords(),
                now.colleague());
    }

    Checked<Referral.Happened> check() {
        var ask = new Questions();
        var inDanger = ask.one("danger", danger, YesNoUnsure.class, PASSED_OVER)
                .map(Enum::name)
                .orElse("");
        var home = InputParser.time(goesHome, EARLIEST).map(String::valueOf);
        ask.must(
                goesHome.isBlank() || home.isPresent(), "goesHome", "Time must be like 3:15pm or 15:15, or left blank");
        var now = new Referral.Happened(
                inDanger,
                ask.text("words", words, "Enter what happened, or what you saw or heard", 20_000),
                ask.maybe("effect", effect, 5_000),
                ask.maybe("injuries", injuries, 4_000),
                ask.maybe("whereNow", whereNow, 2_000),
                home.orElse(""),
                KnownChoices.yesNoUnsure(works),
                ask.maybe("workWords", workWords, 2_000),
                KnownChoices.yesNoUnsure(colleague));
        return ask.then(() -> now);
    }

    @Override
    public String toString() {
        return "ConcernDetailsForm[…]";
    }
}
