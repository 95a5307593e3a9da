package org.breakwater.training.approvals;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A manager's approval for a colleague. @param answer {@code YES} or {@code NO} */
public record ApprovalForm(String answer, String why) implements Form {

    static final ApprovalForm EMPTY = new ApprovalForm("", "");

    /** The manager's answer. */
    record Answers(boolean agrees, String why) {
        @Override
        public String toString() {
            return "Answers[" + agrees + "]";
        }
    }

    Checked<Answers> check() {
        var ask = new Questions();
        ask.must(answer.equals("YES") || answer.equals("NO"), "answer", "Select yes if you approve this booking");
        var words = answer.equals("NO")
                ? ask.text("why", why, "Enter a reason. Your colleague will see it", 1000)
                : ask.maybe("why", why, 1000);
        return ask.then(() -> new Answers(answer.equals("YES"), words));
    }

    @Override
    public String toString() {
        return "ApprovalForm[…]";
    }
}
