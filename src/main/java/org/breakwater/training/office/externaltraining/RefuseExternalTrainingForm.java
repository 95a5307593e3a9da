package org.breakwater.training.office.externaltraining;

import org.breakwater.training.externaltraining.ExternalTrainingRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Why it does not count; the learner reads it.
 *
 * @param counted the state on the page: whether it counted
 */
public record RefuseExternalTrainingForm(String counted, String why) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("why", why, "Enter a reason. The delegate will see it", 1000);
        return ask.then(() -> words);
    }

    static RefuseExternalTrainingForm of(ExternalTrainingRow row) {
        return new RefuseExternalTrainingForm(String.valueOf(row.counts()), "");
    }

    /** Whether its state is as the page showed it: a colleague's decision is not undone by accident. */
    boolean hasSeen(ExternalTrainingRow row) {
        return counted.equals(String.valueOf(row.counts()));
    }

    @Override
    public String toString() {
        return "RefuseExternalTrainingForm[…]";
    }
}
