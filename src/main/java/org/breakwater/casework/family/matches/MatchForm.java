package org.breakwater.casework.family.matches;

import org.breakwater.people.matching.MatchDecisionRow.Answer;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Are these two the same person?
 *
 * @param answer {@code SAME}, {@code NOT_SAME} or {@code MORE_INFORMATION}
 * @param why the reason, or what information is needed
 * @param then {@code next} for the next match to check after this one; {@link #ALL} for the same answer about the other
 *     children of the two contacts; or empty
 */
public record MatchForm(String answer, String why, String then) implements Form {

    static final String ALL = "all";
    static final int LONGEST = 2_000;
    static final MatchForm EMPTY = new MatchForm("", "", "");

    record Answers(Answer answer, String why) {}

    Checked<Answers> check() {
        var ask = new Questions();
        var chosen = ask.one("answer", answer, Answer.class, "Select whether they are the same person");
        var words = why(ask, answer, why);
        return ask.then(() -> new Answers(chosen.orElseThrow(), words));
    }

    /** Of these two, or of several: what is needed if there is not enough information, and else the reason. */
    static String why(Questions ask, String answer, String why) {
        return answer.equals(Answer.MORE_INFORMATION.name())
                ? ask.text("why", why, "Enter what information is needed", LONGEST)
                : ask.text("why", why, "Enter the reason", LONGEST);
    }

    @Override
    public String toString() {
        return "MatchForm[…]";
    }
}
