package org.breakwater.casework.disagreements;

import java.util.function.Predicate;
import org.breakwater.casework.disagreements.stages.DisagreementRow;
import org.breakwater.casework.disagreements.stages.EscalationPolicy;
import org.breakwater.casework.disagreements.stages.EscalationPolicy.Does;
import org.breakwater.casework.disagreements.stages.EscalationPolicy.Finding;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The desk's response at a stage, as it is typed.
 *
 * @param stage the stage when the page was built
 * @param does what the page asked for then
 */
public record DeskDisagreementForm(String stage, String does, String finding, String words, String decidedBy)
        implements Form {

    static DeskDisagreementForm empty(DisagreementRow row) {
        var now = row.does();
        return new DeskDisagreementForm(String.valueOf(row.stage()), now == null ? "" : now.name(), "", "", "");
    }

    /**
     * @param above whether the person above the last stage decides, and someone here records it
     * @param givesAway whether a text would identify the reporter to someone who must not know
     */
    Checked<DisagreementAnswers.Response> check(DisagreementRow row, boolean above, Predicate<String> givesAway) {
        var ask = new Questions();
        var what = ask.maybeOne(does, Does.class).orElse(Does.ANSWER);
        var settles = what == Does.ANSWER || what == Does.OUTCOME;
        var found = settles ? ask.one("finding", finding, Finding.class, "Select an outcome") : null;
        var mayMeet = what == Does.ANSWER && row.asks().has(Does.MEETING);
        ask.must(
                found == null
                        || mayMeet
                        || found.filter(f -> f == Finding.NOT_SETTLED).isEmpty(),
                "finding",
                "Select one of these outcomes");
        var said = ask.text("words", words, missing(what), 5000);
        ask.must(
                !settles || !givesAway.test(said),
                "words",
                "Remove anything that identifies the person who reported the concern");
        var who = above ? ask.text("decidedBy", decidedBy, "Enter who decided it, with their role", 200) : null;
        var at = stage.matches("[1-9]") ? Integer.parseInt(stage) : 0;
        return ask.then(() -> new DisagreementAnswers.Response(
                at, what, found == null ? Finding.STANDS : found.orElseThrow(), said, who));
    }

    private static String missing(EscalationPolicy.Does what) {
        return switch (what) {
            case ANSWER, OUTCOME -> "Enter your response";
            case MEETING -> "Enter who met, when, and what was discussed";
            case LETTER -> "Enter how and when it was sent to them";
        };
    }

    @Override
    public String toString() {
        return "DeskDisagreementForm[…]";
    }
}
